package cn.minsheng.organization.exchange;

import cn.minsheng.shared.DomainException;
import java.io.Serializable;
import java.util.Locale;

/**
 * A row that can't be loaded.
 *
 * @param line as the spreadsheet counts; 1 for the headings
 * @param column heading; empty when the row or the sheet as a whole is meant
 */
public record BadRow(String sheet, int line, String column, DomainException why)
        implements Serializable {
    /** Why, in the user's language. */
    public String reason(Locale locale) {
        return why.text(locale);
    }
}
