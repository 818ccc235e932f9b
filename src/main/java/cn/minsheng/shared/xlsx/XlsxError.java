package cn.minsheng.shared.xlsx;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.ErrorCode;

/** Why a workbook is refused as a whole. */
public enum XlsxError implements ErrorCode {
    XLSX_MALFORMED,
    XLSX_MACROS,
    XLSX_TOO_BIG,
    XLSX_TOO_MANY_ROWS,
    XLSX_TOO_MANY_COLUMNS,
    XLSX_TEXT_TOO_LONG;

    @Override
    public String field() {
        return "file";
    }

    DomainException refusal(Object... args) {
        return new DomainException(this, args);
    }
}
