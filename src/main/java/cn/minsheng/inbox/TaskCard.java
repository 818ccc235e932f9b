package cn.minsheng.inbox;

import java.time.Instant;
import java.util.Set;

/**
 * What a feature says of one of its tasks, for whoever finds it in the inbox.
 *
 * @param caseKey for example {@code problem:12}
 * @param number the case's number, null as long as it has none
 * @param askedBy who asks
 * @param level of the case, as text
 * @param unitId the unit that the task waits in
 * @param addressees among whose tasks it stands as long as nobody holds it; and besides the holder
 * @param holder the position that it is given to from the beginning, or null
 * @param clockKind the clock that runs for it, or null
 * @param restricted whether its title is for named people only
 */
public record TaskCard(
        String caseKey,
        String number,
        String title,
        String askedBy,
        String level,
        boolean urgent,
        boolean restricted,
        Long unitId,
        Set<String> addressees,
        Long holder,
        String clockKind,
        Instant dueAt,
        Instant pausedAt) {}
