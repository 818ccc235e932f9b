package cn.minsheng.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Records what comes too late, once, whoever finds it first: the late act or the timer. */
@ApplicationScoped
class Lateness {
    @Inject Breaches breaches;
    @Inject ClockJournal journal;

    Outcome record(CaseClock clock, Instant at, Basis basis) {
        return clock.overdueAt(at) ? recordOnce(clock, at, basis) : Outcome.IN_TIME;
    }

    Outcome recordOnce(CaseClock clock, Instant at, Basis basis) {
        boolean first = clock.state() == ClockState.RUNNING;
        if (first) {
            miss(clock, at, basis);
        }
        return new Outcome(true, Duration.between(clock.term().dueAt(), at), first);
    }

    private void miss(CaseClock clock, Instant at, Basis basis) {
        boolean kept = breaches.keep(clock, at);
        clock.miss(at, kept);
        if (kept) {
            journal.log(clock, ClockEventKind.BREACHED, at, clock.term().dueAt(), basis);
        } else {
            journal.warned(clock, BigDecimal.ONE, at, basis);
        }
    }
}
