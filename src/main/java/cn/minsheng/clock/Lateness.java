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
    boolean first = clock.isRunning();
    if (first && breaches.keep(clock, at)) {
      clock.breach(at);
      journal.log(clock, ClockEventKind.BREACHED, at, clock.term().dueAt(), basis);
    } else if (first) {
      clock.lapse();
      journal.warned(clock, BigDecimal.ONE, at, basis);
    }
    return new Outcome(true, Duration.between(clock.term().dueAt(), at), first);
  }
}
