package cn.minsheng.organization;

import static cn.minsheng.organization.Refused.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTest {
    private final Sample s = new Sample();

    @Test
    void aCountyIsWithinItsCityAndProvince() {
        assertThat(s.miluo.isWithin(s.hunan)).isTrue();
        assertThat(s.miluo.isWithin(s.miluo)).isTrue();
        assertThat(s.yueyang.isWithin(s.miluo)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "43068", "4306811", "030681", "43068a"})
    void theCodeHasSixDigits(String code) {
        refused(OrganizationError.REGION_CODE_MALFORMED, () -> new Region(code, "汨罗市", s.yueyang));
    }

    @Test
    void aRegionHangsUnderOneWhoseCodeCoversIt() {
        refused(OrganizationError.REGION_PARENT_WRONG, () -> s.yueyang.change("岳阳市", s.miluo));
        refused(OrganizationError.REGION_PARENT_WRONG, () -> s.hunan.change("湖南省", s.hunan));
        refused(OrganizationError.REGION_PARENT_WRONG, () -> new Region("440100", "广州市", s.hunan));
    }
}
