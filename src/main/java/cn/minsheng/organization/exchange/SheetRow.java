package cn.minsheng.organization.exchange;

import cn.minsheng.organization.Days;
import cn.minsheng.organization.OrganizationError;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.xlsx.XlsxRow;
import java.time.Instant;
import java.util.function.Function;

/** One row of a sheet, read by column. */
record SheetRow(Sheet sheet, XlsxRow row) {
    int line() {
        return row.line();
    }

    String text(Column column) {
        return row.text(sheet.heading(column));
    }

    /** Reads a cell; what the reading refuses is put down to that column. */
    <T> T read(Column column, Function<String, T> reading) {
        try {
            return reading.apply(text(column));
        } catch (DomainException e) {
            throw new CellFault(column, e);
        }
    }

    /** Does something that may be refused because of what stands in that column. */
    void blame(Column column, Runnable act) {
        read(
                column,
                text -> {
                    act.run();
                    return null;
                });
    }

    Instant from(Column column) {
        Instant from = read(column, Days::from);
        if (from == null) {
            throw new CellFault(column, OrganizationError.DATE_MALFORMED.refusal(""));
        }
        return from;
    }

    /** Blank means the given. */
    boolean yes(Column column, boolean whenBlank) {
        String text = text(column);
        if (text.isEmpty()) {
            return whenBlank;
        }
        boolean yes = text.equals(yesNo(true));
        if (!yes && !text.equals(yesNo(false))) {
            throw new CellFault(column, OrganizationError.YES_OR_NO.refusal(text));
        }
        return yes;
    }

    static String yesNo(boolean yes) {
        return Sheet.text(yes ? "organization.yes" : "organization.no");
    }
}
