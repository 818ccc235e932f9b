package cn.minsheng.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.minsheng.organization.HandingOver;
import cn.minsheng.organization.KeepingPeople;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.OrganizationError;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.ReadingPeople;
import cn.minsheng.organization.Role;
import cn.minsheng.security.GrantingRoles;
import cn.minsheng.shared.DomainException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Whoever goes hands everything over in the same step, and the record keeps who did what. */
class HandingOverIT extends Told {

    @Inject private KeepingPeople keeping;
    @Inject private ReadingPeople reading;
    @Inject private HandingOver handingOver;
    @Inject private GrantingRoles granting;
    @Inject private Organization organization;
    @Inject private Problems problems;

    @Test
    void whoIsDisabledHandsAllOverToTheUnitAtOnce() {
        Person goer = newcomer("quzici-zou", "示例走者");
        story.raises("jiaoti-jingban", "quzici");
        story.accepts("quzici-lianluo", goer.getCode());
        miluo.is("xitong");
        Long id = goer.getId();
        int version = goer.getVersion();
        assertThat(reading.person(id).open()).hasSize(1);
        assertThat(reading.receivers(id))
                .extracting(position -> position.getPerson().getCode())
                .contains("quzici-jingban")
                .doesNotContain(goer.getCode(), "jiaoti-jingban");
        refused(OrganizationError.HAND_OVER_FIRST, () -> handingOver.disable(id, version, null));
        Long outsider = miluo.position("jiaoti-jingban").getId();
        refused(
                OrganizationError.HAND_OVER_OTHER_UNIT,
                () -> handingOver.disable(id, version, outsider));
        seen.inInboxOf(story, ProblemTask.Task_Solve, goer.getCode());

        miluo.is("xitong");
        handingOver.disable(id, version, miluo.position("quzici-jingban").getId());
        refused(OrganizationError.CHANGED_BY_OTHER, () -> handingOver.disable(id, version, null));
        seen.waits(story, ProblemTask.Task_Solve);
        seen.inInboxOf(story, ProblemTask.Task_Solve, "quzici-jingban");
        miluo.is("xitong");
        assertThat(reading.person(id).open()).isEmpty();
        assertThat(reading.person(id).positions()).isEmpty();
        assertThat(reading.list("示例走者", false, 0, 10)).isEmpty();
        assertThat(reading.list("示例走者", true, 0, 10)).hasSize(1);
    }

    @Test
    void whoIsRenamedAndMovedStandsInTheRecordAsThen() {
        Person mover = newcomer("quzici-diao", "示例旧名");
        story.raises(mover.getCode(), "jiaoti");
        miluo.at("2026-04-20T10:00");
        miluo.is("xitong");
        keeping.rename(mover.getId(), mover.getVersion(), "示例新名");
        Position held = miluo.position(mover.getCode());
        Position next =
                handingOver.move(
                        held.getId(),
                        held.getVersion(),
                        miluo.unit("changle"),
                        "干事",
                        miluo.position("quzici-jingban").getId());
        assertThat(next.getRole()).isNull();
        ProblemEvent first = problems.timeline(story.id()).getFirst();
        assertThat(first.getPersonName()).isEqualTo("示例旧名");
        assertThat(first.getPositionText()).contains("屈子祠镇");
        assertThat(reading.person(mover.getId()).formerNames())
                .extracting(former -> former.getText())
                .containsExactly("示例旧名");
        assertThat(reading.person(mover.getId()).former())
                .extracting(seat -> seat.title())
                .containsExactly("办事员");
    }

    private Person newcomer(String code, String name) {
        miluo.is("xitong");
        Person person = keeping.add(code, name);
        Position position =
                keeping.appoint(person.getId(), miluo.unit("quzici"), "办事员", null, null);
        miluo.is("anquan");
        granting.grant(position.getId(), position.getVersion(), Role.OPERATOR);
        return organization.personByCode(code).orElseThrow();
    }

    private static void refused(OrganizationError error, Runnable act) {
        DomainException no = catchThrowableOfType(DomainException.class, act::run);
        assertThat(no).isNotNull();
        assertThat(no.code()).isEqualTo(error);
    }
}
