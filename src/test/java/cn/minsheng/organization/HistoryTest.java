package cn.minsheng.organization;

import static cn.minsheng.organization.Refused.refused;
import static cn.minsheng.organization.Sample.at;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** "History keeps the old name and position." */
class HistoryTest {
    private final Sample s = new Sample();

    @Test
    void aPersonWasCalledOtherwiseBefore() {
        s.jia.rename("经办人丙", at("2026-03-01T00:00"));
        s.jia.rename("经办人丁", at("2026-04-01T00:00"));
        assertThat(s.jia.nameAt(at("2026-02-28T23:59"))).isEqualTo("经办人甲");
        assertThat(s.jia.nameAt(at("2026-03-01T00:00"))).isEqualTo("经办人丙");
        assertThat(s.jia.nameAt(at("2026-04-01T00:00"))).isEqualTo("经办人丁");
    }

    @Test
    void theSameNameAgainIsNoChange() {
        s.jia.rename(" 经办人甲 ", at("2026-03-01T00:00"));
        assertThat(s.jia.getFormerNames()).isEmpty();
    }

    @Test
    void aPositionKeepsItsFormerTitle() {
        s.post.retitle("督导室主任", at("2026-03-01T00:00"));
        assertThat(s.post.titleAt(at("2026-02-01T00:00"))).isEqualTo("基础教育股股长");
        assertThat(s.post.getTitle()).isEqualTo("督导室主任");
    }

    @Test
    void aPositionHoldsFromItsStartUntilBeforeItsEnd() {
        s.post.end(at("2026-06-01T00:00"));
        assertThat(s.post.isValid(at("2025-12-31T23:59"))).isFalse();
        assertThat(s.post.isValid(at("2026-01-01T00:00"))).isTrue();
        assertThat(s.post.isValid(at("2026-05-31T23:59"))).isTrue();
        assertThat(s.post.isValid(at("2026-06-01T00:00"))).isFalse();
    }

    @Test
    void aPositionOfADisabledPersonHoldsNoMore() {
        s.jia.disable();
        assertThat(s.post.isValid(at("2026-02-01T00:00"))).isFalse();
        refused(
                OrganizationError.PERSON_DISABLED,
                () -> new Position(s.jia, s.health, "股长", at("2026-02-01T00:00")));
    }

    @Test
    void aPositionNeverEndsBeforeItBegan() {
        refused(OrganizationError.END_BEFORE_START, () -> s.post.end(at("2025-12-31T00:00")));
    }

    @Test
    void onlyALiaisonIsABackup() {
        s.post.grant(Role.LIAISON);
        s.post.markBackup(true);
        s.post.grant(Role.OPERATOR);
        assertThat(s.post.isBackup()).isFalse();
    }
}
