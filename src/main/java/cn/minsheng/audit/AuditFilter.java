package cn.minsheng.audit;

import cn.minsheng.shared.Zone;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which entries are asked for. What is null or blank does not narrow.
 *
 * @param from first day
 * @param until last day
 * @param person any part of the name
 * @param text any part of position, address, object's id, before or after; or the whole name of
 *     what the entry is of, such as a case's number
 */
public record AuditFilter(
        LocalDate from,
        LocalDate until,
        String person,
        String action,
        String objectType,
        String text)
        implements Serializable {

    public AuditFilter {
        if (until.isBefore(from)) {
            throw AuditError.AUDIT_SPAN_ORDER.refusal();
        }
    }

    Instant start() {
        return from.atStartOfDay(Zone.CHINA).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(Zone.CHINA).toInstant();
    }

    /** As it is put on record when the entries leave the system. */
    Map<String, String> told() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("from", from.toString());
        told.put("until", until.toString());
        told.put("person", person);
        told.put("action", action);
        told.put("objectType", objectType);
        told.put("text", text);
        told.values().removeIf(value -> value == null || value.isBlank());
        return told;
    }
}
