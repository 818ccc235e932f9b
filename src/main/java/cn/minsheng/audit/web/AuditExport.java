package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditFilter;
import cn.minsheng.audit.ExportingAudit;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.xlsx.XlsxWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The list that one sees, as .xlsx and whole. */
@WebServlet("/audit/export")
public class AuditExport extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject private transient AuditQuestion question;
    @Inject private transient ExportingAudit exporting;
    @Inject private transient AuditWords words;
    @Inject private transient ThingNames names;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            AuditFilter filter = question.filter();
            response.setContentType(XLSX);
            response.setHeader(
                    "Content-Disposition",
                    "attachment; filename=\"audit-"
                            + filter.from()
                            + "-"
                            + filter.until()
                            + ".xlsx\"");
            try (XlsxWriter book = new XlsxWriter(response.getOutputStream())) {
                AuditSheets sheets = new AuditSheets(book, words, names);
                exporting.export(filter, sheets::add);
            }
        } catch (DomainException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
