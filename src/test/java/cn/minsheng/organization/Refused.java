package cn.minsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.minsheng.shared.DomainException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

final class Refused {
    private Refused() {}

    static void refused(OrganizationError error, ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(error));
    }
}
