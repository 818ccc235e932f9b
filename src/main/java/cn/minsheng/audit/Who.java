package cn.minsheng.audit;

import cn.minsheng.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Who acts, from where, and when.
 *
 * @param personId null for the system and for whoever is not signed in
 */
record Who(Instant at, Long personId, String person, String position, String address) {

    /** Asks on any thread. */
    @ApplicationScoped
    static class Asked {

        @Inject private Caller caller;
        @Inject private Clock clock;

        Who now() {
            // What the database keeps of an instant, so that the chain is over the same.
            Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return new Who(
                    at, caller.personId(), caller.name(), caller.position(), caller.address());
        }
    }
}
