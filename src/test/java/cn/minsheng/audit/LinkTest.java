package cn.minsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the chain is made of. */
class LinkTest {

    private static final Instant AT = Instant.parse("2026-04-23T09:30:00.123456Z");

    @Test
    void theBytesOfAnEntryNeverChange() {
        // Written down once: if this fails, every chain that exists would fail too.
        AuditEntry entry =
                new AuditEntry(1, AT, 7L, "甲", null, "10.0.0.1", "A", "T", "1", null, "{\"a\":1}");
        assertThat(HexFormat.of().formatHex(Link.canonical(1, entry)))
                .isEqualTo(
                        "0000000000000001" // number
                                + "0000000000000001" // id
                                + "0006501d4ad6b840" // microseconds
                                + "00000001"
                                + "37"
                                + "00000003"
                                + "e794b2"
                                + "ffffffff"
                                + "00000008"
                                + "31302e302e302e31"
                                + "00000001"
                                + "41"
                                + "00000001"
                                + "54"
                                + "00000001"
                                + "31"
                                + "ffffffff"
                                + "00000007"
                                + "7b2261223a317d");
    }

    @Test
    void everyColumnCounts() {
        AuditEntry entry =
                new AuditEntry(1, AT, 7L, "甲", "p", "a", "CHANGED", "Unit", "1", "{}", "{}");
        List<AuditEntry> others =
                List.of(
                        new AuditEntry(
                                2, AT, 7L, "甲", "p", "a", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1,
                                AT.plusNanos(1000),
                                7L,
                                "甲",
                                "p",
                                "a",
                                "CHANGED",
                                "Unit",
                                "1",
                                "{}",
                                "{}"),
                        new AuditEntry(
                                1, AT, 8L, "甲", "p", "a", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, null, "甲", "p", "a", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, 7L, "乙", "p", "a", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(1, AT, 7L, "甲", "", "a", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, 7L, "甲", null, "a", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, 7L, "甲", "pa", "", "CHANGED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, 7L, "甲", "p", "a", "REMOVED", "Unit", "1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, 7L, "甲", "p", "a", "CHANGED", "Uni", "t1", "{}", "{}"),
                        new AuditEntry(
                                1, AT, 7L, "甲", "p", "a", "CHANGED", "Unit", "1", null, "{}"),
                        new AuditEntry(
                                1, AT, 7L, "甲", "p", "a", "CHANGED", "Unit", "1", "{}", "{ }"));
        String hash = Link.NONE.next(entry).hex();
        assertThat(others)
                .allSatisfy(other -> assertThat(Link.NONE.next(other).hex()).isNotEqualTo(hash));
    }

    @Test
    void aLinkDependsOnAllBeforeIt() {
        AuditEntry one = new AuditEntry(1, AT, null, null, null, null, "A", "T", "1", null, null);
        AuditEntry two = new AuditEntry(2, AT, null, null, null, null, "A", "T", "2", null, null);
        AuditEntry other = new AuditEntry(1, AT, null, null, null, null, "A", "T", "3", null, null);
        Link link = Link.NONE.next(one).next(two);
        assertThat(link.seq()).isEqualTo(2);
        assertThat(link.hash()).hasSize(32);
        assertThat(Link.NONE.next(other).next(two).hex()).isNotEqualTo(link.hex());
    }
}
