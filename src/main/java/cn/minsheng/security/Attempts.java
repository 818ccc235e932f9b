package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The attempts to sign in. Each is counted as a failure before it is checked and struck out when it
 * succeeds: of many at once only as many are checked as are allowed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Attempts {

    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final Duration KNOWN = Duration.ofDays(180);

    @PersistenceContext private EntityManager em;
    @Inject private SecuritySettings settings;
    @Inject private Clock clock;

    /**
     * Counts an attempt.
     *
     * @return until when one has to wait, if it is not to be checked
     */
    Optional<Instant> begin(String login, Place place) {
        Instant now = clock.instant();
        sql("delete from sign_in_attempt where last_at < ?1 and (known_until is null or known_until < ?2)")
                .setParameter(1, now.minus(FORGOTTEN))
                .setParameter(2, now)
                .executeUpdate();
        boolean known = isKnown(login, place.device(), now);
        String where = known ? place.device() : place.address();
        sql("insert into sign_in_attempt (login, place, failures, last_at) values (?1, ?2, 0, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, login)
                .setParameter(2, where)
                .setParameter(3, now)
                .executeUpdate();
        Object[] row =
                (Object[])
                        sql("select failures, blocked_until from sign_in_attempt"
                                        + " where login = ?1 and place = ?2 for update")
                                .setParameter(1, login)
                                .setParameter(2, where)
                                .getSingleResult();
        Instant blocked = (Instant) row[1];
        if (blocked != null && blocked.isAfter(now)) {
            return Optional.of(blocked);
        }
        if (!known && failuresAnywhere(login, now) >= settings.lockOut().fromAnywhere()) {
            return Optional.of(now.plus(settings.lockOut().longest()));
        }
        count(login, where, ((Number) row[0]).intValue() + 1, now);
        return Optional.empty();
    }

    private void count(String login, String where, int failures, Instant now) {
        sql("update sign_in_attempt set failures = ?3, last_at = ?4, blocked_until = ?5"
                        + " where login = ?1 and place = ?2")
                .setParameter(1, login)
                .setParameter(2, where)
                .setParameter(3, failures)
                .setParameter(4, now)
                .setParameter(5, now.plus(settings.lockOut().wait(failures)))
                .executeUpdate();
    }

    /**
     * The password was right: failures from here are forgotten, the browser is known from now on.
     */
    void succeeded(String login, Place place) {
        Instant now = clock.instant();
        sql("delete from sign_in_attempt where login = ?1 and place = ?2")
                .setParameter(1, login)
                .setParameter(2, place.address())
                .executeUpdate();
        sql("insert into sign_in_attempt (login, place, failures, last_at, known_until)"
                        + " values (?1, ?2, 0, ?3, ?4) on conflict (login, place) do update"
                        + " set failures = 0, blocked_until = null, last_at = ?3, known_until = ?4")
                .setParameter(1, login)
                .setParameter(2, place.device())
                .setParameter(3, now)
                .setParameter(4, now.plus(KNOWN))
                .executeUpdate();
    }

    /** The security administrator lets the account be signed in with again, from anywhere. */
    void forget(String login) {
        sql("update sign_in_attempt set failures = 0, blocked_until = null where login = ?1")
                .setParameter(1, login)
                .executeUpdate();
    }

    /** Until when somebody has to wait somewhere; empty when nobody has. */
    Optional<Instant> heldBack(String login) {
        Instant now = clock.instant();
        Instant until =
                (Instant)
                        sql("select max(blocked_until) from sign_in_attempt where login = ?1")
                                .setParameter(1, login)
                                .getSingleResult();
        return Optional.ofNullable(until).filter(now::isBefore);
    }

    private boolean isKnown(String login, String device, Instant now) {
        return !sql("select 1 from sign_in_attempt where login = ?1 and place = ?2 and known_until > ?3")
                .setParameter(1, login)
                .setParameter(2, device)
                .setParameter(3, now)
                .getResultList()
                .isEmpty();
    }

    private long failuresAnywhere(String login, Instant now) {
        return ((Number)
                        sql("select coalesce(sum(failures), 0) from sign_in_attempt"
                                        + " where login = ?1 and last_at > ?2 and known_until is null")
                                .setParameter(1, login)
                                .setParameter(2, now.minus(Duration.ofHours(1)))
                                .getSingleResult())
                .longValue();
    }

    private Query sql(String text) {
        return em.createNativeQuery(text);
    }
}
