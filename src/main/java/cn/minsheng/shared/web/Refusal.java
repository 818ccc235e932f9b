package cn.minsheng.shared.web;

import cn.minsheng.shared.DomainException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.hibernate.exception.ConstraintViolationException;

/** Finds the rule that said no in what the container wrapped around it. */
final class Refusal {

    /** Two entered the same at once; one alone would have been told by a rule. */
    private static final String TWICE = "23505";

    private Refusal() {}

    /** What to tell the user; empty when it is no refusal but a fault. */
    static Optional<DomainException> in(Throwable thrown) {
        return causes(thrown)
                .flatMap(
                        cause ->
                                switch (cause) {
                                    case DomainException refusal -> Stream.of(refusal);
                                    case OptimisticLockException stale -> Stream.of(stale());
                                    case StaleStateException stale -> Stream.of(stale());
                                    case ConstraintViolationException broken -> twice(broken);
                                    default -> Stream.empty();
                                })
                .findFirst();
    }

    private static Stream<DomainException> twice(ConstraintViolationException broken) {
        return TWICE.equals(broken.getSQLState()) ? Stream.of(stale()) : Stream.empty();
    }

    private static DomainException stale() {
        return new DomainException(WebError.CHANGED_MEANWHILE);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        // Some wrap each other in a ring.
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
