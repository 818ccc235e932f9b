package cn.minsheng.clock;

import cn.minsheng.calendar.Shift;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Registers a time in which the system could not be used, gone by or to come: "A registered outage
 * extends what fell due within it by its length." What was missed within it no longer counts.
 */
@UseCase
public class RegisteringOutages {
    @Inject Bases bases;
    @Inject Outages outages;
    @Inject Excusing excusing;
    @Inject ClockJournal journal;
    @Inject Clock time;

    /** What registering it would do, as it stands now. */
    @Does("outage.register")
    public List<Shift> preview(Instant from, Instant until) {
        Basis.Span span = free(bases.current(), from, until);
        Basis basis = bases.current().with(span);
        return Stream.concat(excusing.missedWithin(span), journal.dueWithin(from, until).stream())
                .map(clock -> ClockFace.shift(clock, clock.term().extended(span, basis)))
                .toList();
    }

    @Does("outage.register")
    public Outage register(Instant from, Instant until, String reason, String by) {
        free(bases.alone(), from, until);
        Instant now = time.instant();
        Outage outage = new Outage(from, until, reason, now, by);
        outages.add(outage);
        Basis basis = bases.alone();
        excusing.breaches(outage, basis, now);
        for (CaseClock clock : journal.dueWithin(from, until)) {
            Instant before = clock.term().dueAt();
            clock.moveTo(clock.term().extended(outage.span(), basis));
            journal.moved(clock, now, before, basis, outage.cause());
        }
        return outage;
    }

    @Does("outage.register")
    public List<Outage> all() {
        return outages.all();
    }

    @Does("outage.register")
    public List<Shift> movedBy(Outage outage) {
        return journal.movedBy(outage.cause());
    }

    private static Basis.Span free(Basis basis, Instant from, Instant until) {
        Basis.Span span = new Basis.Span(from, until);
        if (!until.isAfter(from)) {
            throw ClockError.OUTAGE_ORDER.refusal();
        }
        if (basis.outages().stream().anyMatch(span::overlaps)) {
            throw ClockError.OUTAGE_OVERLAPS.refusal();
        }
        return span;
    }
}
