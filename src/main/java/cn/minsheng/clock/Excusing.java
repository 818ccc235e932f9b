package cn.minsheng.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Takes back what was held to be missed while the system was down. The breach stays written and is
 * marked as waived; if the extended time was missed too, that is a breach of its own.
 */
@ApplicationScoped
class Excusing {
    @Inject Breaches breaches;
    @Inject ClockJournal journal;

    void breaches(Outage outage, Basis basis, Instant now) {
        Basis.Span span = outage.span();
        for (Breach breach : breaches.dueWithin(span.from(), span.until())) {
            breaches.waive(breach, outage, now);
            CaseClock clock = journal.get(breach.clockId());
            if (stillAt(clock, breach)) {
                extend(clock, breach, basis, now, outage);
            }
        }
    }

    /** The clocks whose missed due time would be extended. */
    Stream<CaseClock> missedWithin(Basis.Span span) {
        return breaches.dueWithin(span.from(), span.until()).stream()
                .flatMap(
                        breach ->
                                Stream.of(journal.get(breach.clockId()))
                                        .filter(clock -> stillAt(clock, breach)));
    }

    private static boolean stillAt(CaseClock clock, Breach breach) {
        return clock.term().dueAt().equals(breach.dueAt());
    }

    private void extend(CaseClock clock, Breach breach, Basis basis, Instant now, Outage outage) {
        clock.moveTo(clock.term().extended(outage.span(), basis));
        if (clock.actedBy(now).isAfter(clock.term().dueAt())) {
            breaches.renew(breach, clock, now);
        } else {
            clock.excuse(basis);
        }
        journal.moved(clock, now, breach.dueAt(), basis, outage.cause());
    }
}
