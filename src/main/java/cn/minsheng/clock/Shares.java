package cn.minsheng.clock;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shares of a clock's span at which warnings go out, smallest first; kept as "0.5,0.75". */
public record Shares(List<BigDecimal> values) {
    public static final Shares NONE = new Shares(List.of());

    public Shares {
        values =
                List.copyOf(
                        new TreeSet<>(
                                values.stream().map(BigDecimal::stripTrailingZeros).toList()));
    }

    /** Reads what {@link #toString} wrote, or a cell of a decision table; empty for none. */
    public static Shares parse(String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        return new Shares(Stream.of(text.split(",")).map(s -> new BigDecimal(s.strip())).toList());
    }

    public boolean contains(BigDecimal share) {
        return values.contains(share.stripTrailingZeros());
    }

    Shares with(BigDecimal share) {
        return new Shares(Stream.concat(values.stream(), Stream.of(share)).toList());
    }

    @Override
    public String toString() {
        return values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
