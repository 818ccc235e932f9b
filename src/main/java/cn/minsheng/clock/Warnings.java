package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The warnings of a clock ("A warning goes out at settable shares").
 *
 * @param span the whole time granted, in the clock's own time
 * @param shares of the span at which a warning goes out
 * @param sent those that went out, each once
 */
@Embeddable
record Warnings(
        @Convert(converter = Micros.class) @Column(name = "span_micros") Duration span,
        @Convert(converter = SharesText.class) @Column(name = "warnings") Shares shares,
        @Convert(converter = SharesText.class) @Column(name = "warned") Shares sent) {

    static Warnings of(Shares shares, Duration span) {
        return new Warnings(span, shares, Shares.NONE);
    }

    Instant at(BigDecimal share, Term term, Basis basis) {
        return term.warnAt(share, span, basis);
    }

    List<Warning> pending(Term term, Basis basis) {
        return shares.values().stream()
                .filter(share -> !sent.contains(share))
                .map(share -> new Warning(share, at(share, term, basis)))
                .toList();
    }

    boolean due(BigDecimal share, Instant now, Term term, Basis basis) {
        return !sent.contains(share) && !now.isBefore(at(share, term, basis));
    }

    Warnings sending(BigDecimal share) {
        return new Warnings(span, shares, sent.with(share));
    }

    Warnings longer(Duration by) {
        return new Warnings(span.plus(by), shares, sent);
    }
}
