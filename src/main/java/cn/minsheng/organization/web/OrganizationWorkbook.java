package cn.minsheng.organization.web;

import cn.minsheng.organization.exchange.ExportingOrganization;
import cn.minsheng.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/** The organization as the file that can be imported again, or the empty one to be filled in. */
@WebServlet("/organization/organization.xlsx")
public class OrganizationWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient ExportingOrganization exporting;

    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var empty = request.getParameter("empty") != null;
        var out = new ByteArrayOutputStream();
        if (empty) {
            exporting.writeEmpty(out);
        } else {
            exporting.write(out);
        }
        var name =
                word(empty ? "template" : "file") + (empty ? "" : LocalDate.now(clock)) + ".xlsx";
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        out.writeTo(response.getOutputStream());
    }

    /** The file is Chinese in every language of the pages. */
    private static String word(String what) {
        return Texts.text(Locale.SIMPLIFIED_CHINESE, "organization.exchange." + what);
    }
}
