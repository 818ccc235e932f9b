package cn.minsheng.organization.exchange;

import cn.minsheng.shared.DomainException;

/** One cell can't be read or is refused. */
final class CellFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Column column;
    private final DomainException why;

    CellFault(Column column, DomainException why) {
        super(why);
        this.column = column;
        this.why = why;
    }

    Column column() {
        return column;
    }

    DomainException why() {
        return why;
    }
}
