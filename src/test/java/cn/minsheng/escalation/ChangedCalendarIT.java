package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.minsheng.calendar.CalendarError;
import cn.minsheng.calendar.ChangingTheCalendar;
import cn.minsheng.calendar.DayChange;
import cn.minsheng.calendar.DayKind;
import cn.minsheng.calendar.Shift;
import cn.minsheng.calendar.WorkCalendars;
import cn.minsheng.clock.ClockEventKind;
import cn.minsheng.clock.ClockNote;
import cn.minsheng.clock.Clocks;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.DomainException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * "A changed calendar moves open due times only into the future; no breach appears or vanishes by
 * it." The timers of the process go with the clocks.
 */
class ChangedCalendarIT extends Told {

    private static final String UNIT = "UNIT:430681";
    private static final String TASK_FORCE = "TASK_FORCE:430681";

    @Inject private ChangingTheCalendar changing;
    @Inject private WorkCalendars calendars;
    @Inject private Clocks clocks;
    @Inject private Colleague colleague;
    @Inject private UserTransaction transaction;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService threads;

    private final List<DayChange> undo = new ArrayList<>();

    @AfterEach
    void asBefore() {
        if (!undo.isEmpty()) {
            miluo.is("xitong");
            changing.change(undo, "示例：恢复", "系统管理员子");
        }
    }

    @Test
    void aNewDayOffMovesWhatFallsDueAfterItAndSaysSo() {
        miluo.at("2026-04-23T17:00");
        story.raises("jiaoti-jingban", "zhujian", "guowang");
        miluo.at("2026-04-23T18:00");
        List<Shift> seenBefore = preview(off("2026-04-24"));
        assertThat(seenBefore)
                .extracting(
                        Shift::kind,
                        shift -> minute(shift.before()),
                        shift -> minute(shift.after()))
                .containsExactlyInAnyOrder(
                        tuple("OPINION", "2026-04-24T05:00", "2026-04-27T05:00"),
                        tuple("SOLUTION", "2026-04-24T17:00", "2026-04-27T17:00"));
        seen.due(story, ClockKind.SOLUTION, "2026-04-24T17:00");

        int before = calendars.current().version();
        int version = change(off("2026-04-24"));
        assertThat(moved(version)).containsExactlyInAnyOrderElementsOf(seenBefore);
        // Thursday 24:00 is as far away as it was.
        seen.due(story, ClockKind.RESPONSE, "2026-04-24T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-27T17:00");
        seen.opinionDue(story, "guowang", "2026-04-27T05:00");
        assertThat(clocks.history(story.key()))
                .filteredOn(note -> note.clock().equals("SOLUTION"))
                .extracting(ClockNote::event, ClockNote::calendarVersion, ClockNote::cause)
                .containsExactly(
                        tuple(ClockEventKind.STARTED, before, null),
                        tuple(ClockEventKind.EXTENDED, version, "CALENDAR:" + version));

        miluo.at("2026-04-24T17:01");
        seen.happened(story, Kind.SOLUTION_WARNED, 0);
        seen.happened(story, Kind.OPINION_SILENT, 0);
        seen.state(story, ProblemState.AWAITING_RESPONSE, UNIT);
        miluo.at("2026-04-27T05:01");
        seen.happened(story, Kind.SOLUTION_WARNED, 1);
        seen.happened(story, Kind.OPINION_SILENT, 1);
        miluo.at("2026-04-27T16:59");
        seen.state(story, ProblemState.AWAITING_RESPONSE, UNIT);
        miluo.at("2026-04-27T17:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, TASK_FORCE);
    }

    /** Between computing a due time and committing it no calendar changes. */
    @Test
    void whatIsRaisedWhileTheCalendarChangesFollowsItToo() throws Exception {
        miluo.at("2026-04-23T17:00");
        transaction.begin();
        story.raises("jiaoti-jingban", "zhujian");
        Future<DomainException> changed =
                threads.submit(
                        (Callable<DomainException>)
                                () -> colleague.refused("xitong", () -> change(off("2026-04-24"))));
        Thread.sleep(500);
        assertThat(changed.isDone()).isFalse();
        transaction.commit();
        assertThat(changed.get(30, TimeUnit.SECONDS)).isNull();
        seen.due(story, ClockKind.SOLUTION, "2026-04-27T17:00");
        miluo.at("2026-04-24T17:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, UNIT);
    }

    @Test
    void urgentOnesDoNotFollowTheCalendar() {
        miluo.at("2026-04-23T17:00");
        story.raisesUrgently("jiaoti-jingban", "zhujian");
        assertThat(preview(off("2026-04-24"))).isEmpty();
        change(off("2026-04-24"));
        seen.due(story, ClockKind.SOLUTION, "2026-04-24T17:00");
    }

    @Test
    void whatIsOverStaysAsItIs() {
        miluo.at("2026-04-22T17:00");
        story.raises("jiaoti-jingban", "zhujian");
        miluo.at("2026-04-23T00:01");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");

        // The very day that it was missed on is a day off after all.
        int version = change(off("2026-04-22"));
        assertThat(moved(version)).extracting(Shift::kind).containsExactly("SOLUTION");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");
        seen.due(story, ClockKind.RESPONSE, "2026-04-23T00:00");
        seen.due(story, ClockKind.SOLUTION, "2026-04-24T00:00");
        miluo.at("2026-04-23T23:59");
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");
        miluo.at("2026-04-24T00:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, TASK_FORCE);
    }

    @Test
    void whatWouldComeEarlierStaysWhereItIs() {
        miluo.at("2026-04-24T17:00");
        story.raises("jiaoti-jingban", "zhujian");
        DayChange worked =
                new DayChange(LocalDate.parse("2026-04-25"), DayKind.MAKE_UP_WORKDAY, "示例");
        assertThat(preview(worked)).extracting(Shift::kind).containsExactly("SOLUTION");
        assertThat(preview(worked)).noneMatch(Shift::moves);

        assertThat(moved(change(worked))).isEmpty();
        seen.due(story, ClockKind.SOLUTION, "2026-04-27T17:00");
        miluo.at("2026-04-25T17:01");
        seen.state(story, ProblemState.AWAITING_RESPONSE, UNIT);
        assertThat(seen.breaches(story)).containsExactly("RESPONSE 住建局 联络员庚");
    }

    @Test
    void aClockThatStandsStillGoesOnByTheNewCalendar() {
        miluo.at("2026-04-23T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-23T15:00");
        story.offers("zhujian-jingban2", "2026-05-08");
        assertThat(moved(change(off("2026-04-24"))))
                .extracting(Shift::kind)
                .containsExactly("ANSWER");
        miluo.at("2026-04-23T16:00");
        story.rejects("jiaoti-jingban");
        // 18 hours were left: eight on Thursday, ten on Monday.
        seen.due(story, ClockKind.SOLUTION, "2026-04-27T10:00");
    }

    @Test
    void theTurnAfterAMovedOneBeginsWhereThatEnds() {
        offeredOnThursday();
        assertThat(moved(change(off("2026-04-27"))))
                .extracting(Shift::kind)
                .containsExactly("ANSWER");
        seen.due(story, ClockKind.ANSWER, "2026-04-29T00:00");
        miluo.at("2026-04-28T00:01");
        seen.nothingFor(story, "jiaoti-fenguan");
        miluo.at("2026-04-29T00:01");
        seen.inInboxOf(story, ProblemTask.Task_AnswerOffer, "jiaoti-fenguan");
        seen.due(story, ClockKind.ANSWER_DEPUTY, "2026-05-01T00:00");
        miluo.at("2026-04-30T23:59");
        seen.nothingFor(story, "jiaoti-yibashou");
        miluo.at("2026-05-01T00:01");
        seen.inInboxOf(story, ProblemTask.Task_AnswerOffer, "jiaoti-yibashou");
        assertThat(seen.breaches(story))
                .containsExactly("ANSWER 教体局 经办人甲", "ANSWER_DEPUTY 教体局 分管领导甲");
    }

    @Test
    void aDayOffInTheTurnToComeMovesItsTimerToo() {
        offeredOnThursday();
        assertThat(moved(change(off("2026-04-29")))).isEmpty();
        seen.due(story, ClockKind.ANSWER, "2026-04-28T00:00");
        miluo.at("2026-04-30T00:01");
        seen.due(story, ClockKind.ANSWER_DEPUTY, "2026-05-01T00:00");
        seen.nothingFor(story, "jiaoti-yibashou");
        miluo.at("2026-05-01T00:01");
        seen.inInboxOf(story, ProblemTask.Task_AnswerOffer, "jiaoti-yibashou");
        assertThat(seen.breaches(story))
                .containsExactly("ANSWER 教体局 经办人甲", "ANSWER_DEPUTY 教体局 分管领导甲");
    }

    @Test
    void theReminderOfALetterMovesToo() {
        story.raises("jiaoti-jingban", "zhujian");
        passedOn("zhujian-lianluo", "zhujian-jingban2", "zhujian-yibashou");
        for (String level :
                List.of(
                        "zhuanban-zi",
                        "shilingdao-zi",
                        "yy-zhuanban-zi",
                        "yy-lingdao",
                        "hn-zhuanban-zi",
                        "hn-lingdao")) {
            passedOn(level, level, level);
        }
        story.sendsLetter("zhuanban-zi", "2026-04-20");
        seen.due(story, ClockKind.LETTER, "2026-04-28T00:00");
        change(off("2026-04-24"));
        seen.due(story, ClockKind.LETTER, "2026-04-29T00:00");
        miluo.at("2026-04-28T00:01");
        seen.happened(story, Kind.LETTER_REMINDED, 0);
        miluo.at("2026-04-29T00:01");
        seen.happened(story, Kind.LETTER_REMINDED, 1);
        // 30 April, 6 to 8 May, and Saturday the 9th, which is worked: 24:00.
        seen.due(story, ClockKind.LETTER, "2026-05-10T00:00");
    }

    @Test
    void aLaterYearReplacesWhatWasKnownOfIt() {
        story.raises("jiaoti-jingban", "zhujian");
        miluo.is("xitong");
        List<DayChange> first =
                List.of(
                        day("2027-01-01", DayKind.DAY_OFF, "元旦"),
                        day("2027-01-04", DayKind.DAY_OFF, "元旦"));
        changing.change(calendars.replacing(first), "示例〔2026〕1号", "系统管理员子");
        assertThat(calendars.current().isWorkday(LocalDate.parse("2027-01-04"))).isFalse();
        List<DayChange> second =
                List.of(
                        day("2027-01-01", DayKind.DAY_OFF, "元旦"),
                        day("2027-01-09", DayKind.MAKE_UP_WORKDAY, "元旦"));
        int version = changing.change(calendars.replacing(second), "示例〔2026〕2号", "系统管理员子");
        assertThat(calendars.current().isWorkday(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(calendars.current().isWorkday(LocalDate.parse("2027-01-04"))).isTrue();
        assertThat(calendars.current().isWorkday(LocalDate.parse("2027-01-09"))).isTrue();
        assertThat(calendars.current().isWorkday(LocalDate.parse("2026-10-10"))).isTrue();
        assertThat(moved(version)).isEmpty();
        assertThatThrownBy(() -> changing.change(calendars.replacing(second), "再次", "系统管理员子"))
                .hasFieldOrPropertyWithValue("code", CalendarError.CALENDAR_UNCHANGED);
    }

    private void offeredOnThursday() {
        miluo.at("2026-04-23T09:00");
        story.raises("jiaoti-jingban", "zhujian");
        story.accepts("zhujian-lianluo", "zhujian-jingban2");
        miluo.at("2026-04-23T11:00");
        story.offers("zhujian-jingban2", "2026-05-08");
        seen.due(story, ClockKind.ANSWER, "2026-04-28T00:00");
    }

    private void passedOn(String accepts, String solver, String reports) {
        story.accepts(accepts, solver);
        story.reportsUpward(reports);
    }

    private static DayChange off(String day) {
        return day(day, DayKind.DAY_OFF, "示例");
    }

    private static DayChange day(String day, DayKind kind, String name) {
        return new DayChange(LocalDate.parse(day), kind, name);
    }

    private List<Shift> preview(DayChange day) {
        miluo.is("xitong");
        return ofStory(changing.preview(List.of(day)));
    }

    private int change(DayChange day) {
        miluo.is("xitong");
        int version = changing.change(List.of(day), "示例", "系统管理员子");
        undo.add(new DayChange(day.day(), DayKind.REGULAR, ""));
        return version;
    }

    private List<Shift> moved(int version) {
        miluo.is("xitong");
        return ofStory(changing.movedBy(version));
    }

    private List<Shift> ofStory(List<Shift> all) {
        String number = seen.number(story);
        return all.stream().filter(shift -> shift.number().equals(number)).toList();
    }

    /** To the minute: a test's own seconds are let pass. */
    private static String minute(java.time.Instant at) {
        return at.atZone(cn.minsheng.shared.Zone.CHINA)
                .toLocalDateTime()
                .truncatedTo(java.time.temporal.ChronoUnit.MINUTES)
                .toString();
    }
}
