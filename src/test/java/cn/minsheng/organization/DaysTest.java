package cn.minsheng.organization;

import static cn.minsheng.organization.Refused.refused;
import static cn.minsheng.organization.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-05-31", "2026/5/31", "2026.05.31", " 2026-5-31 "})
    void aBareDayEndsAtMidnight(String typed) {
        assertThat(Days.from(typed)).isEqualTo(at("2026-05-31T00:00"));
        assertThat(Days.until(typed)).isEqualTo(at("2026-06-01T00:00"));
    }

    @Test
    void aTimeMeansTheSameAtBothEnds() {
        assertThat(Days.from("2026-05-31 8:30")).isEqualTo(at("2026-05-31T08:30"));
        assertThat(Days.until("2026-05-31 08:30:00")).isEqualTo(at("2026-05-31T08:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-13-01", "5月31日", "46173"})
    void whatIsNoDayIsRefused(String typed) {
        refused(OrganizationError.DATE_MALFORMED, () -> Days.from(typed));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        for (String end : new String[] {"2026-05-31", "2026-05-31 08:30:07"}) {
            assertThat(Days.textUntil(Days.until(end))).isEqualTo(end);
            assertThat(Days.text(Days.from(end))).isEqualTo(end);
        }
    }
}
