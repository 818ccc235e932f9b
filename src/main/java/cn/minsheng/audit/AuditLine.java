package cn.minsheng.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An entry with its place in the chain.
 *
 * @param seq number in the chain; null while it waits to be sealed
 * @param hash in hex; null likewise
 */
public record AuditLine(AuditEntry entry, Long seq, String hash) implements Serializable {

    /** Where to read on, as an address carries it. */
    public String place() {
        return new Place(entry.at(), entry.id()).text();
    }

    /** After which entry to read on; entries are read from the newest to the oldest. */
    record Place(Instant at, long id) {

        private static final Pattern FORM = Pattern.compile("(\\d{1,17})-(\\d{1,18})");

        String text() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "-" + id;
        }

        /** Empty for what is no place. */
        static Optional<Place> of(String text) {
            Matcher parts = FORM.matcher(text == null ? "" : text);
            return parts.matches()
                    ? Optional.of(
                            new Place(
                                    Instant.EPOCH.plus(
                                            Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                                    Long.parseLong(parts.group(2))))
                    : Optional.empty();
        }
    }
}
