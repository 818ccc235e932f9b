package cn.minsheng.harness;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.organization.Organization;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;

/** Tests reach the application's beans and its clock. */
@InContainer
class InContainerIT {

    @Inject private Clock clock;
    @Inject private TestTime time;
    @Inject private Organization organization;

    @Test
    void theSampleOrganizationIsThere() {
        assertThat(organization.region("430681").getName()).isEqualTo("汨罗市");
    }

    @Test
    void theClockGoesWhereItIsMoved() {
        Instant evening = clock.instant().plus(Duration.ofHours(9));
        time.moveTo(evening);
        assertThat(clock.instant()).isBetween(evening, evening.plusSeconds(60));
        assertThat(ClockUtil.getCurrentTime().toInstant())
                .isBetween(evening.minusMillis(1), evening.plusSeconds(60));
    }
}
