package cn.minsheng.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.minsheng.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\甲\\桌面\\通知.pdf, 通知.pdf",
        "..\\..\\web.xml, web.xml",
        "关于 电梯  更新的函.docx, 关于 电梯 更新的函.docx",
        "a<b>\"c|d?.pdf, a_b__c_d_.pdf",
        "末尾.pdf..  , 末尾.pdf",
        "流:名.txt, 流_名.txt"
    })
    void foldersAndWhatSystemsDoNotBearAreTakenAway(String typed, String clean) {
        assertThat(FileName.clean(typed)).isEqualTo(clean);
    }

    @Test
    void whatCanNotBeSeenIsTakenAway() {
        assertThat(FileName.clean("通\u202efdp.exe")).isEqualTo("通fdp.exe");
        assertThat(FileName.clean("a\u0000\r\nSet-Cookie: b\u2028.pdf"))
                .isEqualTo("aSet-Cookie_ b.pdf");
        assertThat(FileName.clean("\ufeff\u200b通知.pdf")).isEqualTo("通知.pdf");
    }

    @Test
    void rareCharactersOfNamesStay() {
        assertThat(FileName.clean("\ud842\udfb7先生.pdf")).isEqualTo("\ud842\udfb7先生.pdf");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "/", "a/", "..", "\u202e", ".pdf"})
    void aNameThatIsNoneIsRefused(String typed) {
        refused(typed, AttachmentError.FILE_NAME_MISSING);
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThat(FileName.clean("长".repeat(196) + ".pdf")).hasSize(200);
        refused("长".repeat(197) + ".pdf", AttachmentError.FILE_NAME_TOO_LONG);
    }

    private static void refused(String typed, AttachmentError why) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> FileName.clean(typed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(why));
    }
}
