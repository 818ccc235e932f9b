package cn.minsheng.calendar;

import static cn.minsheng.calendar.ChineseCalendar.CALENDAR;
import static cn.minsheng.calendar.ChineseCalendar.china;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WorkCalendarProperties {
    @Property
    void laterStartsAndLongerTimesNeverEndEarlier(
            @ForAll("instants") Instant from,
            @ForAll("times") Duration later,
            @ForAll("times") Duration time,
            @ForAll("times") Duration longer) {
        Instant end = CALENDAR.plusWorking(from, time);
        assertThat(CALENDAR.plusWorking(from, time.plus(longer))).isAfterOrEqualTo(end);
        if (!time.isZero()) {
            assertThat(CALENDAR.plusWorking(from.plus(later), time)).isAfterOrEqualTo(end);
        }
    }

    @Property
    void twoTimesInARowAreTheirSum(
            @ForAll("instants") Instant from,
            @ForAll("times") Duration first,
            @ForAll("times") Duration second) {
        assertThat(CALENDAR.plusWorking(CALENDAR.plusWorking(from, first), second))
                .isEqualTo(CALENDAR.plusWorking(from, first.plus(second)));
    }

    @Property
    void timeThatIsAddedIsTimeBetween(
            @ForAll("instants") Instant from, @ForAll("times") Duration time) {
        assertThat(CALENDAR.workingBetween(from, CALENDAR.plusWorking(from, time))).isEqualTo(time);
    }

    @Property
    void sumNeverEndsInADayOffButAtItsBoundary(
            @ForAll("instants") Instant from, @ForAll("times") Duration time) {
        Instant end = CALENDAR.plusWorking(from, time.plusNanos(1000));
        assertThat(CALENDAR.isWorkday(WorkCalendar.dayOf(end.minusNanos(1)))).isTrue();
    }

    @Property
    void workdaysThereAndBack(@ForAll("instants") Instant from, @ForAll("days") int days) {
        var start = CALENDAR.firstWorkdayOnOrAfter(WorkCalendar.dayOf(from));
        assertThat(CALENDAR.plusWorkdays(CALENDAR.plusWorkdays(start, days), -days))
                .isEqualTo(start);
    }

    @Provide
    Arbitrary<Instant> instants() {
        Instant first = china("2025-01-01T00:00");
        return Arbitraries.longs().between(0, 2L * 365 * 24 * 60 * 60).map(first::plusSeconds);
    }

    @Provide
    Arbitrary<Duration> times() {
        return Arbitraries.longs().between(0, 20L * 24 * 60 * 60).map(Duration::ofSeconds);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 40);
    }
}
