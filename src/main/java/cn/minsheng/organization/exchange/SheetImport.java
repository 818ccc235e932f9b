package cn.minsheng.organization.exchange;

/** Loads the rows of one sheet, from top to bottom. */
interface SheetImport {
    Sheet sheet();

    /** What makes a row one of a kind; two rows with the same key are a mistake. */
    Object key(SheetRow row);

    /**
     * Loads one row.
     *
     * @throws cn.minsheng.shared.DomainException or {@link CellFault} when the row is refused
     */
    Tally.Outcome load(SheetRow row, Index index);
}
