package cn.minsheng.organization;

import static cn.minsheng.organization.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitTest {
    private final Sample s = new Sample();

    @Test
    void aSectionIsWithinItsBureau() {
        assertThat(s.section.isWithin(s.education)).isTrue();
        assertThat(s.section.isWithin(s.health)).isFalse();
        assertThat(s.education.isWithin(s.section)).isFalse();
    }

    @Test
    void theFullNameServesWhereNoShortOneIsGiven() {
        assertThat(s.section.getShortName()).isEqualTo("基础教育股");
    }

    @Test
    void aUnitIsNeverPutUnderItsOwnPart() {
        refused(OrganizationError.PARENT_CYCLE, () -> s.education.moveUnder(s.section));
        refused(OrganizationError.PARENT_CYCLE, () -> s.education.moveUnder(s.education));
    }

    @Test
    void aSectionBelongsToAUnit() {
        refused(OrganizationError.PARENT_MISSING, () -> s.section.moveUnder(null));
    }

    @Test
    void theTreeStaysInsideARegion() {
        Unit yueyang = new Unit("yy-jiaoti", s.yueyang, null, UnitKind.BUREAU, "岳阳市教育体育局", null);
        refused(OrganizationError.PARENT_OF_OTHER_REGION, () -> s.section.moveUnder(yueyang));
    }

    @Test
    void nothingHangsUnderAUnitThatIsNoMore() {
        s.health.close();
        refused(OrganizationError.UNIT_INACTIVE, () -> s.section.moveUnder(s.health));
    }

    @Test
    void namesAreNeitherMissingNorEndless() {
        refused(OrganizationError.NAME_MISSING, () -> s.health.rename(" ", "x"));
        refused(OrganizationError.NAME_TOO_LONG, () -> s.health.rename("长".repeat(101), "x"));
        refused(OrganizationError.NAME_TOO_LONG, () -> s.health.rename("长".repeat(41), null));
    }
}
