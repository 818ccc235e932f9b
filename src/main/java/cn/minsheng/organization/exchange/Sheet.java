package cn.minsheng.organization.exchange;

import cn.minsheng.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sheet of the workbook. Its name and headings are Chinese in every language of the pages. */
public enum Sheet {
    REGION(Column.CODE, Column.NAME, Column.PARENT),
    UNIT(
            Column.CODE,
            Column.REGION,
            Column.PARENT,
            Column.KIND,
            Column.NAME,
            Column.SHORT_NAME,
            Column.ACTIVE),
    PERSON(Column.CODE, Column.NAME, Column.ACTIVE),
    POSITION(
            Column.PERSON,
            Column.PERSON_NAME,
            Column.UNIT,
            Column.UNIT_NAME,
            Column.TITLE,
            Column.FROM,
            Column.UNTIL,
            Column.BACKUP,
            Column.ROLE),
    STAND_IN(
            Column.PERSON,
            Column.PERSON_NAME,
            Column.UNIT,
            Column.TITLE,
            Column.POSITION_FROM,
            Column.SUBSTITUTE,
            Column.FROM,
            Column.UNTIL,
            Column.REASON),
    DUTY(Column.UNIT, Column.UNIT_NAME, Column.DAY, Column.PERSON, Column.PERSON_NAME);

    private final List<Column> columns;

    Sheet(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /** What the sheet is called in the workbook. */
    public String title() {
        return text("organization.sheet." + name());
    }

    String heading(Column column) {
        return text("organization.column." + column);
    }

    List<String> headings() {
        return columns.stream().map(this::heading).toList();
    }

    static Optional<Sheet> titled(String title) {
        return Arrays.stream(values()).filter(s -> s.title().equals(title.strip())).findFirst();
    }

    static String text(String key) {
        return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
    }
}
