package cn.minsheng.escalation;

import cn.minsheng.calendar.TimeKind;
import cn.minsheng.clock.Shares;
import cn.minsheng.process.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads the decision table by which the clocks of a problem run. */
@ApplicationScoped
public class EscalationPolicy {

    private static final String TABLE = "escalation-policy";

    @Inject private Decisions decisions;

    Rule rule(Problem problem, ClockKind clock) {
        var question =
                Map.<String, Object>of(
                        "clock", clock.name(),
                        "kind", problem.getKind().name(),
                        "urgency", problem.getUrgency().name(),
                        "level", problem.getLevelNow().kind().name());
        return decisions.evaluate(TABLE, question).stream()
                .findFirst()
                .map(EscalationPolicy::rule)
                .orElseThrow(
                        () -> new IllegalStateException(TABLE + " has no rule for " + question));
    }

    private static Rule rule(Map<String, Object> row) {
        var minimum = text(row, "minimum");
        var resumeMinimum = text(row, "resumeMinimum");
        return new Rule(
                TimeKind.valueOf(text(row, "time")),
                text(row, "length"),
                minimum.isEmpty() ? null : Duration.parse(minimum),
                resumeMinimum.isEmpty() ? Duration.ZERO : Duration.parse(resumeMinimum),
                Shares.parse(text(row, "warnings")),
                stages(text(row, "tell")));
    }

    private static String text(Map<String, Object> row, String column) {
        return row.get(column) == null ? "" : row.get(column).toString().strip();
    }

    private static List<Stage> stages(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).map(Stage::valueOf).toList();
    }
}
