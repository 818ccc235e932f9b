package cn.minsheng.shared.xlsx;

/**
 * How much is read before a workbook is refused.
 *
 * @param bytes size of the file
 * @param inflated size of all its parts unpacked: a zip bomb is small and unpacks without end
 * @param rows on one sheet, heading included
 * @param text characters in one cell
 */
public record XlsxLimits(long bytes, long inflated, int rows, int columns, int text) {
    private static final long MIB = 1 << 20;

    public static final XlsxLimits DEFAULT = new XlsxLimits(10 * MIB, 200 * MIB, 20_001, 60, 4_000);
}
