package cn.minsheng.organization;

import static cn.minsheng.organization.Refused.refused;
import static cn.minsheng.organization.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StandInTest {
    private static final Instant MONDAY = at("2026-05-04T00:00");
    private static final Instant SATURDAY = at("2026-05-09T00:00");
    private final Sample s = new Sample();

    @Test
    void coversItsStartButNotItsEnd() {
        StandIn away = new StandIn(s.post, null, MONDAY, SATURDAY, "公出");
        assertThat(away.covers(MONDAY)).isTrue();
        assertThat(away.covers(SATURDAY.minusSeconds(1))).isTrue();
        assertThat(away.covers(SATURDAY)).isFalse();
    }

    @Test
    void nobodyStandsInForThemselves() {
        refused(
                OrganizationError.STAND_IN_FOR_SELF,
                () -> new StandIn(s.post, s.jia, MONDAY, SATURDAY, "公出"));
    }

    @Test
    void aDisabledPersonStandsInForNobody() {
        s.yi.disable();
        refused(
                OrganizationError.PERSON_DISABLED,
                () -> new StandIn(s.post, s.yi, MONDAY, SATURDAY, "公出"));
    }

    @Test
    void thoseWhoRunTheSystemHaveNoStandIn() {
        s.post.grant(Role.AUDITOR);
        refused(
                OrganizationError.STAND_IN_OF_SYSTEM_ROLE,
                () -> new StandIn(s.post, s.yi, MONDAY, SATURDAY, "公出"));
    }

    @Test
    void aSpanEndsAfterItBeginsAndHasAReason() {
        refused(
                OrganizationError.END_BEFORE_START,
                () -> new StandIn(s.post, s.yi, MONDAY, MONDAY, "公出"));
        refused(
                OrganizationError.REASON_MISSING,
                () -> new StandIn(s.post, s.yi, MONDAY, SATURDAY, " "));
    }

    @Test
    void whenTheSubstituteGoesThePastStaysOnRecord() {
        StandIn running = new StandIn(s.post, s.yi, MONDAY, SATURDAY, "公出");
        Instant wednesday = at("2026-05-06T10:00");
        StandIn rest = running.leaveVacant(wednesday).orElseThrow();
        assertThat(running.getSubstitute()).isSameAs(s.yi);
        assertThat(running.getUntil()).isEqualTo(wednesday);
        assertThat(rest.getSubstitute()).isNull();
        assertThat(rest.getUntil()).isEqualTo(SATURDAY);
    }

    @Test
    void whenTheSubstituteGoesBeforeNobodyStandsIn() {
        StandIn toCome = new StandIn(s.post, s.yi, MONDAY, SATURDAY, "公出");
        assertThat(toCome.leaveVacant(at("2026-05-03T10:00"))).isEmpty();
        assertThat(toCome.getSubstitute()).isNull();
    }
}
