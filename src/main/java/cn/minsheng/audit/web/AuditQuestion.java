package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditError;
import cn.minsheng.audit.AuditFilter;
import cn.minsheng.shared.WithoutZeros;
import cn.minsheng.shared.web.TypedDay;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The filter as the address says it, for list and export alike; today when it says no day. */
@RequestScoped
class AuditQuestion {

    private static final int LONGEST = 200;

    @Inject private HttpServletRequest request;
    @Inject private Clock clock;

    AuditFilter filter() {
        return new AuditFilter(
                day("from"),
                day("until"),
                typed("person"),
                typed("action"),
                typed("object"),
                typed("text"));
    }

    AuditFilter today() {
        LocalDate today = LocalDate.now(clock);
        return new AuditFilter(today, today, "", "", "", "");
    }

    String query(AuditFilter filter) {
        return "from="
                + filter.from()
                + "&until="
                + filter.until()
                + Stream.of("person", "action", "object", "text")
                        .map(name -> "&" + name + "=" + encoded(typed(name)))
                        .collect(Collectors.joining());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Never null. */
    String typed(String name) {
        String value = WithoutZeros.clean(request.getParameter(name));
        String clean = value == null ? "" : value.strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST);
    }

    private LocalDate day(String name) {
        String value = typed(name);
        try {
            return value.isEmpty() ? LocalDate.now(clock) : TypedDay.parse(value);
        } catch (DateTimeParseException e) {
            throw AuditError.AUDIT_DAY_MALFORMED.refusal(value);
        }
    }
}
