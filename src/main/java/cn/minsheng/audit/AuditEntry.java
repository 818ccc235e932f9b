package cn.minsheng.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry as it is kept.
 *
 * @param person name at that time; null for the system and for whoever was not signed in
 * @param position unit and title in which the person acted
 * @param address from which the request came
 * @param action what was done: {@code CREATED}, {@code SIGNED_IN} …
 * @param before JSON object of the columns that changed; null when there was nothing before
 * @param after likewise; null when nothing is left
 */
public record AuditEntry(
        long id,
        Instant at,
        Long personId,
        String person,
        String position,
        String address,
        String action,
        String objectType,
        String objectId,
        String before,
        String after)
        implements Serializable {}
