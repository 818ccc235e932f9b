package cn.minsheng.clock;

import java.math.BigDecimal;
import java.time.Instant;

/** A warning that has still to go out, at a share of the clock's span. */
public record Warning(BigDecimal share, Instant at) {}
