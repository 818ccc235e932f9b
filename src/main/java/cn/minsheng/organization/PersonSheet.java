package cn.minsheng.organization;

import java.io.Serializable;
import java.util.List;

/**
 * Somebody at a glance.
 *
 * @param formerNames borne before, with the instant up to which they held
 * @param positions that hold now or are to come
 * @param former those that have ended, the latest first
 * @param open what still waits for the person
 */
public record PersonSheet(
        Person person,
        List<FormerText> formerNames,
        List<Seat> positions,
        List<Seat> former,
        List<OpenWork.Item> open)
        implements Serializable {}
