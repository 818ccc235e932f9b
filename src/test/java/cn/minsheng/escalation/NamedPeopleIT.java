package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.attachment.ReadingAttachments;
import cn.minsheng.attachment.Upload;
import cn.minsheng.harness.InContainer;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.MyTasks;
import cn.minsheng.inbox.TakingTasks;
import cn.minsheng.organization.Organization;
import cn.minsheng.security.CurrentUser;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is marked for named people stays with them, whatever others try. */
@InContainer
class NamedPeopleIT {

    private static final String SECRET = "只给点名的人";

    @Inject private Miluo miluo;
    @Inject private ProcessEngine engine;
    @Inject private RaisingProblems raising;
    @Inject private ReadingProblems reading;
    @Inject private ReadingAttachments files;
    @Inject private Withdrawing withdrawing;
    @Inject private EnteringInstructions instructing;
    @Inject private Commenting commenting;
    @Inject private TakingTasks taking;
    @Inject private MyTasks tasks;
    @Inject private Organization organization;
    @Inject private CurrentUser user;

    private long problem;
    private long file;

    @BeforeEach
    void raise() {
        miluo.at("2026-04-20T09:00");
        problem = raised(Set.of(person("zhujian-jingban")));
        file = reading.files(problem).getFirst().getId();
    }

    /** Its timers shall not fire in the next test, which moves the clock back. */
    @AfterEach
    void end() {
        miluo.settles();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Problem.keyOf(problem))
                .list()
                .forEach(
                        open -> engine.getRuntimeService().deleteProcessInstance(open.getId(), ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiaoti-jingban", "zhujian-jingban"})
    void theyReadIt(String login) {
        miluo.is(login);
        assertThat(reading.read(problem).getTitle()).isEqualTo(SECRET);
        assertThat(files.read(file).name()).isEqualTo("据.txt");
        assertThat(rows()).extracting(ProblemRow::id).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jiaoti-lianluo",
                "jiaoti-yibashou",
                "zhujian-lianluo",
                "zhujian-fenguan",
                "zhujian-yibashou",
                "renshe-jingban",
                "zhuanban-zi",
                "ducha-zi",
                "shilingdao-zi",
                "yy-zhuanban-zi",
                "xitong",
                "anquan",
                "shenji"
            })
    void nobodyElseFindsAnythingOfIt(String login) {
        miluo.is(login);
        assertThatThrownBy(() -> reading.read(problem)).hasMessage("NOT_ALLOWED");
        assertThatThrownBy(() -> reading.timeline(problem)).hasMessage("NOT_ALLOWED");
        assertThatThrownBy(() -> reading.trail(problem)).hasMessage("NOT_ALLOWED");
        assertThatThrownBy(() -> files.read(file)).hasMessageStartingWith("NO_SUCH_FILE");
        assertThatThrownBy(() -> withdrawing.withdraw(problem, SECRET)).hasMessage("NOT_ALLOWED");
        assertThat(tasks.mine(10_000)).extracting(InboxItem::getTitle).doesNotContain(SECRET);
        assertThat(tasks.ofMyUnits(10_000)).extracting(InboxItem::getTitle).doesNotContain(SECRET);
        if (!Set.of("anquan", "shenji").contains(login)) {
            assertThat(rows()).extracting(ProblemRow::title).doesNotContain(SECRET);
            assertThat(rows()).extracting(ProblemRow::raiser).doesNotContain("经办人甲");
            assertThat(reading.mentions(1_000))
                    .extracting(ProblemEvent::getProblemId)
                    .doesNotContain(problem);
        }
        if (!Set.of("xitong", "anquan", "shenji").contains(login)) {
            assertThat(reading.changes(Instant.EPOCH, 10_000))
                    .extracting(ProblemEvent::getProblemId)
                    .doesNotContain(problem);
            assertThatThrownBy(() -> commenting.comment(problem, user.acting(), SECRET, Set.of()))
                    .hasMessage("NOT_ALLOWED");
        }
    }

    @Test
    void theLiaisonHandsItToNobody() {
        String task = task();
        miluo.is("zhujian-lianluo");
        long self = miluo.position("zhujian-lianluo").getId();
        assertThatThrownBy(() -> taking.handOver(task, self, SECRET)).hasMessage("TASK_NOT_YOURS");
        assertThatThrownBy(() -> taking.take(task)).hasMessage("TASK_NOT_YOURS");
    }

    @Test
    void anInspectorEntersNoInstructionOnIt() {
        miluo.is("ducha-zi");
        List<Upload> scan = List.of(file());
        assertThatThrownBy(() -> instructing.close(problem, null, SECRET, scan))
                .hasMessageMatching("NOT_ALLOWED|PROBLEM_LEADER_UNKNOWN");
    }

    @Test
    void whoMayNotReadItIsNotMentioned() {
        miluo.is("jiaoti-jingban");
        Set<Long> stranger = Set.of(person("zhujian-lianluo"));
        assertThatThrownBy(() -> commenting.comment(problem, user.acting(), "看", stranger))
                .hasMessageStartingWith("PROBLEM_MENTIONED_MAY_NOT_READ");
    }

    @Test
    void whoRunsTheSystemIsGivenNoTask() {
        end();
        problem = raised(Set.of());
        String task = task();
        miluo.is("zhujian-lianluo");
        long admin = miluo.position("xitong").getId();
        assertThatThrownBy(() -> taking.handOver(task, admin, "转"))
                .hasMessage("TASK_RECEIVER_NOT_IN_UNIT");
    }

    @Test
    void anAdministratorSeesNumbersAndStatesOfTheRegionAlone() {
        miluo.is("xitong");
        assertThat(rows())
                .isNotEmpty()
                .allSatisfy(
                        row -> {
                            assertThat(row.title()).isNull();
                            assertThat(row.raiser()).isNull();
                            assertThat(row.leadUnitId()).isNull();
                        });
    }

    private List<ProblemRow> rows() {
        return reading.list(
                new ProblemFilter(ProblemFilter.StageOfLife.ALL, null, null, null), 0, 10_000);
    }

    private long raised(Set<Long> named) {
        miluo.is("jiaoti-jingban");
        Report report =
                new Report(
                        SECRET,
                        SECRET,
                        Kind.CROSS_DEPARTMENT,
                        Urgency.ORDINARY,
                        "",
                        miluo.unit("zhujian"),
                        Set.of(),
                        named);
        String form = java.util.UUID.randomUUID().toString();
        return raising.raise(form, miluo.position("jiaoti-jingban"), report, List.of(file()));
    }

    private static Upload file() {
        return new Upload("据.txt", SECRET.getBytes(StandardCharsets.UTF_8));
    }

    private String task() {
        miluo.is("jiaoti-jingban");
        return reading.openTasks(problem).getFirst().getTaskId();
    }

    private long person(String login) {
        return organization.personByCode(login).orElseThrow().getId();
    }
}
