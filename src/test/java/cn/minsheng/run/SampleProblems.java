package cn.minsheng.run;

import cn.minsheng.shared.Zone;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Problems in the report's own words, in different states. The sample people raise and answer them
 * through the pages, so that nothing is there that nobody could have done.
 */
final class SampleProblems {

    private final String address;
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, String> pages = new HashMap<>();

    private SampleProblems(String address) {
        this.address = address;
    }

    static void load(String address) {
        SampleProblems problems = new SampleProblems(address);
        SampleRows.read("escalation/problems.csv").forEach(problems::raise);
        SampleRows.read("escalation/acts.csv").forEach(problems::act);
    }

    private void raise(List<String> row) {
        Map<String, String> values = new HashMap<>();
        values.put("unit", row.get(2));
        if (!row.get(3).isEmpty()) {
            values.put("helpers", row.get(3));
        }
        values.put("kind", row.get(4));
        values.put("urgency", row.get(5));
        values.put("title", row.get(6));
        values.put("description", row.get(7));
        values.put("indicator", row.get(8));
        VisitedPage raised =
                visitor(row.get(1)).open("escalation/raise.xhtml").press("raise", values);
        pages.put(row.get(0), expectCase(raised, row));
    }

    private void act(List<String> row) {
        VisitedPage page = visitor(row.get(1)).open(pages.get(row.get(0)));
        expectCase(page.press(row.get(2), values(row.get(3))), row);
    }

    private String expectCase(VisitedPage page, List<String> row) {
        String query = page.address().getQuery();
        if (page.status() != 200 || query == null || !query.startsWith("id=")) {
            throw new IllegalStateException("Sample " + row + ": " + page.messages());
        }
        return "escalation/problem.xhtml?" + query;
    }

    private Visitor visitor(String login) {
        return visitors.computeIfAbsent(
                login, name -> Visitor.signIn(address, name, SampleAccounts.PASSWORD));
    }

    private static Map<String, String> values(String text) {
        return Arrays.stream(text.split(";"))
                .filter(value -> !value.isEmpty())
                .map(value -> value.split("=", 2))
                .collect(Collectors.toMap(value -> value[0], value -> date(value[1])));
    }

    /** {@code +5} is in five days. */
    private static String date(String value) {
        return value.startsWith("+")
                ? LocalDate.now(Zone.CHINA).plusDays(Long.parseLong(value.substring(1))).toString()
                : value;
    }
}
