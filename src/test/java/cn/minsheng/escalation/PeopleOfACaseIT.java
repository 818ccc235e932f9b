package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.organization.AppointingStandIns;
import cn.minsheng.organization.DutyEntry;
import cn.minsheng.organization.KeepingDutyRoster;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.StandIn;
import cn.minsheng.organization.exchange.ImportReport;
import cn.minsheng.organization.exchange.ImportingOrganization;
import cn.minsheng.shared.xlsx.XlsxWriter;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who gets a case's tasks when people are away, at night, or about to go. */
class PeopleOfACaseIT extends Told {

    @Inject private AppointingStandIns appointing;
    @Inject private KeepingDutyRoster duty;
    @Inject private ImportingOrganization importing;
    @Inject private Organization organization;
    @Inject private Problems problems;

    @Test
    void aStandInHasTheTasksFromThenUntilThenAndTheActNamesBoth() {
        long position = miluo.position("nongye-lianluo").getId();
        long substitute = organization.personByCode("wenlv-jingban").orElseThrow().getId();
        miluo.is("xitong");
        StandIn away =
                appointing.register(
                        position,
                        substitute,
                        Miluo.instant("2026-04-20T12:00"),
                        Miluo.instant("2026-04-20T15:00"),
                        "示例");
        story.raises("jiaoti-jingban", "nongye");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "nongye-lianluo");
        seen.nothingFor(story, "wenlv-jingban");

        miluo.at("2026-04-20T12:00");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "nongye-lianluo", "wenlv-jingban");
        story.accepts("wenlv-jingban", "nongye-lianluo");
        ProblemEvent act =
                problems.timeline(story.id()).stream()
                        .filter(event -> event.getPersonId() != null)
                        .reduce((one, last) -> last)
                        .orElseThrow();
        assertThat(act.isStandingIn()).isTrue();
        assertThat(act.getPersonName()).isEqualTo("经办人壬");
        assertThat(organization.position(act.getPositionId()).orElseThrow().getPerson().getCode())
                .isEqualTo("nongye-lianluo");
        assertThat(act.getPositionText()).startsWith("农业农村局");

        seen.inInboxOf(story, ProblemTask.Task_Solve, "nongye-lianluo", "wenlv-jingban");
        miluo.at("2026-04-20T15:00");
        seen.inInboxOf(story, ProblemTask.Task_Solve, "nongye-lianluo");
        seen.nothingFor(story, "wenlv-jingban");
        assertThat(away.getSubstitute().getId()).isEqualTo(substitute);
    }

    @Test
    void atNightAnUrgentTaskIsThatOfWhoeverIsOnDuty() {
        miluo.is("xitong");
        onDuty("baishui", "2026-04-20", "baishui-jingban");
        onDuty("baishui", "2026-04-21", "baishui-fenguan");
        miluo.at("2026-04-20T23:00");
        story.raisesUrgently("jiaoti-jingban", "baishui");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "baishui-lianluo", "baishui-jingban");
        seen.nothingFor(story, "baishui-fenguan");

        miluo.at("2026-04-21T00:30");
        seen.inInboxOf(story, ProblemTask.Task_Respond, "baishui-lianluo", "baishui-fenguan");
        seen.nothingFor(story, "baishui-jingban");
        story.accepts("baishui-fenguan", "baishui-jingban");
        seen.state(story, ProblemState.AWAITING_SOLUTION, "UNIT:430681");
    }

    @Test
    void nobodyWithOpenTasksIsSwitchedOffByAFile() throws IOException {
        story.raises("jiaoti-jingban", "quzici");
        story.accepts("quzici-lianluo", "quzici-jingban");
        miluo.is("xitong");
        ImportReport report = importing.load(switchedOff("quzici-jingban"));
        assertThat(report.getBad())
                .hasSize(1)
                .allSatisfy(
                        row -> {
                            assertThat(row.line()).isEqualTo(2);
                            assertThat(row.why().code())
                                    .isEqualTo(OrganizationError.HAND_OVER_FIRST);
                        });
        assertThat(organization.personByCode("quzici-jingban").orElseThrow().isActive()).isTrue();
        seen.inInboxOf(story, ProblemTask.Task_Solve, "quzici-jingban");
    }

    private void onDuty(String unit, String day, String login) {
        LocalDate date = LocalDate.parse(day);
        Long seenThere =
                organization
                        .onDuty(organization.unitByCode(unit).orElseThrow(), date)
                        .map(person -> person.getId())
                        .orElse(null);
        long person = organization.personByCode(login).orElseThrow().getId();
        duty.assign(miluo.unit(unit), List.of(new DutyEntry(date, seenThere, person)));
    }

    private ByteArrayInputStream switchedOff(String login) throws IOException {
        String name = organization.personByCode(login).orElseThrow().getName();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter book = new XlsxWriter(out)) {
            book.sheet("人员", List.of("编码", "名称", "启用")).row(login, name, "否");
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
