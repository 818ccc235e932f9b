package cn.minsheng.clock;

import java.util.Optional;

/**
 * What an act on a clock works with: a basis that cannot change before the transaction ends, and
 * the clock that is open, if any.
 */
record Held(Basis basis, Long clockId) {
    Optional<Long> clock() {
        return Optional.ofNullable(clockId);
    }
}
