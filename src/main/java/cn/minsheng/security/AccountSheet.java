package cn.minsheng.security;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import java.time.Instant;
import java.util.List;

/**
 * A person with what they sign in with and what they may do.
 *
 * @param account null when there is none
 * @param heldBackUntil until when sign-ins are held back after failures; null when they are not
 * @param positions those that hold now or will
 */
public record AccountSheet(
        Person person, Account account, Instant heldBackUntil, List<Position> positions) {}
