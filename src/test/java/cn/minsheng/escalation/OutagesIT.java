package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.calendar.Shift;
import cn.minsheng.clock.BreachLine;
import cn.minsheng.clock.BreachReport;
import cn.minsheng.clock.ClockError;
import cn.minsheng.clock.Outage;
import cn.minsheng.clock.ReadingBreaches;
import cn.minsheng.clock.RegisteringOutages;
import cn.minsheng.escalation.ProblemEvent.Kind;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * "A registered outage extends what fell due within it by its length." An outage stays, so each
 * test has a day in June of its own.
 */
class OutagesIT extends Told {

    @Inject private RegisteringOutages registering;
    @Inject private ReadingBreaches reading;

    @Test
    void oneToComeExtendsWhatFallsDueWithinItAndItsTimer() {
        miluo.at("2026-06-08T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        assertThat(preview("2026-06-09T08:00", "2026-06-09T11:00"))
                .extracting(Shift::kind)
                .containsExactly("SOLUTION");
        seen.due(story, ClockKind.SOLUTION, "2026-06-09T09:00");
        Outage outage = register("2026-06-09T08:00", "2026-06-09T11:00");
        assertThat(moved(outage)).extracting(Shift::kind).containsExactly("SOLUTION");
        seen.due(story, ClockKind.SOLUTION, "2026-06-09T12:00");
        miluo.at("2026-06-09T11:59");
        seen.state(story, ProblemState.AWAITING_SOLUTION, "UNIT:430681");
        assertThat(seen.breaches(story)).isEmpty();
        miluo.at("2026-06-09T12:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        assertThat(counted("2026-06-09")).containsExactly("SOLUTION");
    }

    @Test
    void whatStartsAfterwardsIsExtendedToo() {
        miluo.at("2026-06-10T09:00");
        register("2026-06-11T08:00", "2026-06-11T10:00");
        story.raises("jiaoti-jingban", "zhujian");
        seen.due(story, ClockKind.SOLUTION, "2026-06-11T11:00");
    }

    @Test
    void whatWasMissedWithinItIsExcused() {
        miluo.at("2026-06-12T09:00");
        story.raisesUrgently("jiaoti-jingban", "zhujian");
        miluo.at("2026-06-13T01:00");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");
        assertThat(counted("2026-06-13")).containsExactly("RESPONSE");
        assertThat(preview("2026-06-12T23:00", "2026-06-13T00:30"))
                .extracting(Shift::kind)
                .containsExactly("RESPONSE");
        Outage outage = register("2026-06-12T23:00", "2026-06-13T00:30");
        assertThat(moved(outage)).extracting(Shift::kind).containsExactly("RESPONSE");
        seen.due(story, ClockKind.RESPONSE, "2026-06-13T01:30");
        assertThat(counted("2026-06-13")).isEmpty();
        assertThat(lines("2026-06-13")).extracting(BreachLine::waived).containsExactly(true);

        miluo.at("2026-06-13T01:20");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        assertThat(counted("2026-06-13")).isEmpty();
        assertThat(seen.breaches(story)).hasSize(1);
    }

    @Test
    void theExtendedTimeMayBeMissedAsWell() {
        miluo.at("2026-06-15T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-06-16T00:30");
        register("2026-06-15T23:00", "2026-06-16T00:15");
        seen.due(story, ClockKind.RESPONSE, "2026-06-16T01:15");
        assertThat(counted("2026-06-16")).isEmpty();
        miluo.at("2026-06-16T02:00");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        assertThat(counted("2026-06-16")).containsExactly("RESPONSE");
        assertThat(lines("2026-06-16"))
                .extracting(BreachLine::waived, BreachLine::claimed, BreachLine::personName)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(false, false, "联络员庚"),
                        org.assertj.core.api.Assertions.tuple(true, false, "联络员庚"));
    }

    @Test
    void whatWasMissedBeyondTheExtensionStaysMissed() {
        miluo.at("2026-06-17T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-06-18T03:00");
        register("2026-06-17T23:00", "2026-06-18T00:30");
        // 01:30 has gone by too.
        assertThat(counted("2026-06-18")).containsExactly("RESPONSE");
        assertThat(lines("2026-06-18"))
                .extracting(BreachLine::dueAt)
                .containsExactly(
                        Miluo.instant("2026-06-18T01:30"), Miluo.instant("2026-06-18T00:00"));
    }

    @Test
    void aLateActWithinTheExtensionWasInTime() {
        miluo.at("2026-06-22T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-06-23T01:00");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        assertThat(counted("2026-06-23")).containsExactly("RESPONSE");
        register("2026-06-22T23:30", "2026-06-23T00:45");
        assertThat(counted("2026-06-23")).isEmpty();
    }

    @Test
    void whatHasGoneUpStaysThereWithTheTimeOfItsLevel() {
        miluo.at("2026-06-24T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-06-25T12:00");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        assertThat(counted("2026-06-25")).containsExactly("SOLUTION");
        register("2026-06-25T08:00", "2026-06-25T10:30");
        assertThat(counted("2026-06-25")).isEmpty();
        seen.due(story, ClockKind.SOLUTION, "2026-06-26T09:00");
        miluo.at("2026-06-25T13:00");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
        seen.happened(story, Kind.CLIMBED, 1);
        miluo.at("2026-06-26T08:59");
        seen.state(story, ProblemState.AWAITING_RESPONSE, "TASK_FORCE:430681");
    }

    @Test
    void whatIsDueAt24IsDueOnTheDayThatEnds() {
        miluo.at("2026-06-30T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-07-01T00:01");
        LocalDate june = LocalDate.parse("2026-06-30");
        assertThat(report(june, june).lines())
                .extracting(BreachLine::kind)
                .containsExactly("RESPONSE");
        assertThat(report(june.plusDays(1), june.plusDays(1)).lines()).isEmpty();
    }

    @Test
    void spansThatOverlapAreRefused() {
        story.raises("jiaoti-jingban", "zhujian");
        register("2026-06-29T08:00", "2026-06-29T10:00");
        assertThatThrownBy(() -> register("2026-06-29T09:00", "2026-06-29T12:00"))
                .hasFieldOrPropertyWithValue("code", ClockError.OUTAGE_OVERLAPS);
        assertThatThrownBy(() -> preview("2026-06-29T12:00", "2026-06-29T11:00"))
                .hasFieldOrPropertyWithValue("code", ClockError.OUTAGE_ORDER);
    }

    private Outage register(String from, String until) {
        miluo.is("xitong");
        return registering.register(Miluo.instant(from), Miluo.instant(until), "示例：机房停电", "系统管理员子");
    }

    private List<Shift> preview(String from, String until) {
        miluo.is("xitong");
        return ofStory(registering.preview(Miluo.instant(from), Miluo.instant(until)));
    }

    private List<Shift> moved(Outage outage) {
        miluo.is("xitong");
        return ofStory(registering.movedBy(outage));
    }

    private List<Shift> ofStory(List<Shift> all) {
        String number = seen.number(story);
        return all.stream().filter(shift -> shift.number().equals(number)).toList();
    }

    /** What counts against the unit that day, as its head reads it. */
    private List<String> counted(String day) {
        List<String> kinds =
                lines(day).stream().filter(line -> !line.waived()).map(BreachLine::kind).toList();
        long total = report(day).byUnit().stream().mapToLong(count -> count.total()).sum();
        assertThat(total).isEqualTo(kinds.size());
        return kinds;
    }

    private List<BreachLine> lines(String day) {
        return report(day).lines();
    }

    /** That day and the day before, which ended at 24:00. */
    private BreachReport report(String day) {
        LocalDate on = LocalDate.parse(day);
        return report(on.minusDays(1), on);
    }

    private BreachReport report(LocalDate from, LocalDate until) {
        miluo.is("zhujian-yibashou");
        return reading.report(from, until, 0, 100);
    }
}
