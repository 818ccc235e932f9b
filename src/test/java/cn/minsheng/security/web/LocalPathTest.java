package cn.minsheng.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After signing in one goes on to a page of ours and nowhere else. */
class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/escalation/problem.xhtml?id=12",
                "/escalation/problems.xhtml?text=%E6%95%99&stage=ALL",
            })
    void pagesOfOurs(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/index.xhtml",
                "/\\evil.example/index.xhtml",
                "https://evil.example/index.xhtml",
                "evil.example/index.xhtml",
                "javascript:alert(1)//.xhtml",
                "/index.xhtml\r\nSet-Cookie: a=b",
                "/index.xhtml?a=\u0000",
                "/../index.xhtml",
                "/index.xhtml#<script>",
                "/files/1",
                "",
            })
    void nothingElse(String wanted) {
        assertThat(LocalPath.of(wanted)).isEqualTo("/index.xhtml");
    }

    @Test
    void nothingEndless() {
        assertThat(LocalPath.of("/a".repeat(100_000) + ".xhtml")).isEqualTo("/index.xhtml");
        assertThat(LocalPath.of(null)).isEqualTo("/index.xhtml");
    }
}
