package cn.minsheng.organization;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Initials by which a name is found: 教体局 by "jtj". */
final class Pinyin {
    /**
     * Longer names are read as phrases only: other readings of a character matter in short ones.
     */
    private static final int SHORT = 8;

    private Pinyin() {}

    /**
     * All initials of a text, separated by spaces: the reading as a phrase first, then those with
     * one character read otherwise, so that 曾国藩 is found by "zgf" too.
     */
    static String initials(String text) {
        String letters = text.replaceAll("[^\\p{IsHan}\\p{Alnum}]", "");
        String phrase = read(letters);
        Set<String> all = new LinkedHashSet<>();
        all.add(phrase);
        if (letters.length() <= SHORT && phrase.length() == letters.length()) {
            for (int i = 0; i < letters.length(); i++) {
                String before = phrase.substring(0, i);
                String after = phrase.substring(i + 1);
                for (String other :
                        PinyinHelper.toPinyinList(
                                letters.charAt(i), PinyinStyleEnum.FIRST_LETTER)) {
                    all.add(before + other.toLowerCase(Locale.ROOT) + after);
                }
            }
        }
        return String.join(" ", all);
    }

    private static String read(String text) {
        return PinyinHelper.toPinyin(text, PinyinStyleEnum.FIRST_LETTER, "")
                .toLowerCase(Locale.ROOT);
    }
}
