package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.organization.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A password is long enough, and nothing that somebody would try first. */
class PasswordRulesTest {

    private final Person person = new Person("jiaoti-jingban", "经办人甲");
    private final PasswordRules rules =
            new PasswordRules(
                    new SecuritySettings() {
                        @Override
                        public int shortestPassword() {
                            return 10;
                        }
                    });

    @ParameterizedTest
    @ValueSource(strings = {"Shili-2026-Miluo", "梅花三弄春风又绿江南", "vKq7-tHx2-Wm", "four words of mine"})
    void theseWillDo(String password) {
        assertThatCode(() -> rules.require(password, person)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "vKq7-tHx2, PASSWORD_SHORT",
        "JIAOTI-JINGBAN-9, PASSWORD_HAS_NAME",
        "我是经办人甲没错的呀嗯, PASSWORD_HAS_NAME",
        "Password123!, PASSWORD_COMMON",
        "1qaz2wsx3edc, PASSWORD_COMMON",
        "woaini20260423, PASSWORD_COMMON",
        "1234567890, PASSWORD_COMMON",
        "lkjihgfedcba, PASSWORD_COMMON",
        "abababababab, PASSWORD_COMMON",
    })
    void theseWillNot(String password, String why) {
        assertThatThrownBy(() -> rules.require(password, person)).hasMessageStartingWith(why);
    }
}
