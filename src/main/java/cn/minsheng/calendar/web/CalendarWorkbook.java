package cn.minsheng.calendar.web;

import cn.minsheng.calendar.CalendarFile;
import cn.minsheng.calendar.WorkCalendars;
import cn.minsheng.shared.xlsx.XlsxWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Year;

/** The days of a year as the file that can be imported again. */
@WebServlet("/calendar/calendar.xlsx")
public class CalendarWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject private transient WorkCalendars calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = request.getParameter("year");
        if (asked == null || !asked.matches("20[0-9]{2}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var out = new ByteArrayOutputStream();
        try (var book = new XlsxWriter(out)) {
            var sheet = book.sheet(CalendarFile.word("sheet"), CalendarFile.headings());
            calendars
                    .days(Year.parse(asked))
                    .forEach(
                            day ->
                                    sheet.row(
                                            day.getDay(),
                                            CalendarFile.word(day.getKind().name()),
                                            day.getName()));
        }
        var name = CalendarFile.word("sheet") + asked + ".xlsx";
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        out.writeTo(response.getOutputStream());
    }
}
