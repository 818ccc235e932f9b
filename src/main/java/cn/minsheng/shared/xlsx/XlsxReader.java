package cn.minsheng.shared.xlsx;

import cn.minsheng.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads a workbook's sheets as text, in a stream and within limits. Formulas count as results. */
public final class XlsxReader {
    private final XlsxLimits limits;

    public XlsxReader(XlsxLimits limits) {
        this.limits = limits;
    }

    /**
     * All sheets in their order.
     *
     * @throws cn.minsheng.shared.DomainException with an {@link XlsxError}
     */
    public List<XlsxSheet> read(InputStream in) throws IOException {
        Path file = Files.createTempFile("upload", ".xlsx");
        try {
            new ZipGuard(limits).copy(in, file);
            return sheets(file);
        } finally {
            Files.delete(file);
        }
    }

    private List<XlsxSheet> sheets(Path file) throws IOException {
        try (OPCPackage pack = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            requireNoMacros(pack);
            requireWorkbook(pack);
            XSSFReader reader = new XSSFReader(pack);
            var strings = new ReadOnlySharedStringsTable(pack);
            var sheets = new ArrayList<XlsxSheet>();
            var parts = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (parts.hasNext()) {
                try (InputStream xml = parts.next()) {
                    var rows = new RowCollector(parts.getSheetName(), limits);
                    XMLReader parser = XMLHelper.newXMLReader();
                    parser.setContentHandler(
                            new XSSFSheetXMLHandler(
                                    reader.getStylesTable(),
                                    null,
                                    strings,
                                    rows,
                                    new PlainFormatter(),
                                    false));
                    parser.parse(new InputSource(xml));
                    sheets.add(rows.sheet());
                }
            }
            return sheets;
        } catch (DomainException e) {
            throw e;
        } catch (OpenXML4JException
                | SAXException
                | javax.xml.parsers.ParserConfigurationException
                | RuntimeException e) {
            // A hostile file makes the library fail in many ways; none of them is a fault of ours.
            throw XlsxError.XLSX_MALFORMED.refusal();
        }
    }

    /** Other documents are zips of parts too. */
    private static void requireWorkbook(OPCPackage pack) {
        if (pack.getPartsByContentType(XSSFRelation.WORKBOOK.getContentType()).isEmpty()) {
            throw XlsxError.XLSX_MALFORMED.refusal();
        }
    }

    /** They would not run here, but in whatever hands the file on. */
    private static void requireNoMacros(OPCPackage pack) throws OpenXML4JException {
        for (PackagePart part : pack.getParts()) {
            String type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vba")) {
                throw XlsxError.XLSX_MACROS.refusal();
            }
        }
    }
}
