package cn.minsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({"教体局,jtj", "国网供电公司,gwgdgs", "长沙,cs", "曾国藩,zgf", "单位A（示例）,dwasl"})
    void aNameIsFoundByItsInitials(String name, String initials) {
        assertThat(Pinyin.initials(name).split(" ")).contains(initials);
    }
}
