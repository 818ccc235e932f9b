package cn.minsheng.clock.web;

import cn.minsheng.clock.BreachCount;
import cn.minsheng.clock.BreachReport;
import cn.minsheng.clock.ReadingBreaches;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Zone;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The record of breaches as a workbook: by unit, by person, one by one. */
@WebServlet("/clock/breaches.xlsx")
public class BreachesWorkbook extends HttpServlet {

    private static final long serialVersionUID = 1;
    private static final int MOST = 50_000;

    @Inject private transient ReadingBreaches reading;

    @Inject private transient BreachWords words;

    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var today = LocalDate.ofInstant(clock.instant(), Zone.CHINA);
        var from = BreachesPage.day(request.getParameter("from"), today.withDayOfMonth(1));
        var until = BreachesPage.day(request.getParameter("until"), today);
        var book = new ByteArrayOutputStream();
        try {
            write(reading.report(from, until, 0, MOST), book);
        } catch (DomainException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var name = words.say("clock.breaches.file") + " " + from + " " + until + ".xlsx";
        response.setContentType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        book.writeTo(response.getOutputStream());
    }

    private void write(BreachReport report, ByteArrayOutputStream out) throws IOException {
        try (var book = new XlsxWriter(out)) {
            counts(book, "byUnit", report.byUnit());
            counts(book, "byPerson", report.byPerson());
            lines(book, report);
        }
    }

    private void counts(XlsxWriter book, String key, List<BreachCount> counts) {
        var kinds =
                counts.stream()
                        .flatMap(count -> count.byKind().keySet().stream())
                        .distinct()
                        .toList();
        var headings =
                Stream.concat(
                                Stream.of("unit", "person", "total", "unclaimed")
                                        .map(column -> words.say("clock.breaches." + column)),
                                kinds.stream().map(kind -> words.say("clock.kind." + kind)))
                        .toList();
        var sheet = book.sheet(words.say("clock.breaches." + key), headings);
        for (var count : counts) {
            var fixed =
                    Stream.<Object>of(
                            count.unitName(),
                            count.personName() == null ? "" : count.personName(),
                            count.total(),
                            count.unclaimed());
            var byKind = kinds.stream().<Object>map(kind -> count.byKind().getOrDefault(kind, 0L));
            sheet.row(Stream.concat(fixed, byKind).toArray());
        }
    }

    private void lines(XlsxWriter book, BreachReport report) {
        var headings =
                Stream.of(
                                "number",
                                "kind",
                                "unit",
                                "person",
                                "position",
                                "due",
                                "late",
                                "ended",
                                "holders")
                        .map(column -> words.say("clock.breaches." + column))
                        .toList();
        var sheet = book.sheet(words.say("clock.breaches.list"), headings);
        for (var line : report.lines()) {
            sheet.row(
                    line.number(),
                    words.say("clock.kind." + line.kind()),
                    line.unitName(),
                    words.who(line),
                    line.position(),
                    line.dueAt(),
                    line.waived() ? words.say("clock.breaches.waived") : words.late(line),
                    line.endedAt(),
                    words.held(report.holders().get(line.id())));
        }
    }
}
