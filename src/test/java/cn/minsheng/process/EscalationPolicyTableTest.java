package cn.minsheng.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped table of clocks says what the report says. */
class EscalationPolicyTableTest {

    private static final List<String> KINDS =
            List.of("CROSS_DEPARTMENT", "CROSS_LEVEL", "WITHIN_UNIT");
    private static final List<String> LEVELS = List.of("UNIT", "TASK_FORCE", "LEADER", "LETTER");

    private static DmnEngine engine;
    private static DmnDecision table;

    @BeforeAll
    static void read() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream file =
                EscalationPolicyTableTest.class.getResourceAsStream(
                        "/bpmn/escalation-policy.dmn")) {
            table = engine.parseDecision("escalation-policy", file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RESPONSE,            END_OF_DAY, PT2H, ,     0.75,       'STAFF,DEPUTY'",
        "SOLUTION,            PT24H,      ,     PT4H, '0.5,0.75', 'DEPUTY,HEAD'",
        "OPINION,             PT12H,      ,     ,     ,",
        "QUESTION,            PT24H,      ,     ,     ,",
        "DESIGNATION,         END_OF_DAY, PT2H, ,     ,",
    })
    void timeIsNaturalForUrgentProblemsAndWorkingForOrdinaryOnes(
            String clock,
            String length,
            String minimum,
            String resumeMinimum,
            String warnings,
            String tell) {
        assertThat(rule(clock, "URGENT"))
                .isEqualTo(row("NATURAL", length, minimum, resumeMinimum, warnings, tell));
        assertThat(rule(clock, "ORDINARY"))
                .isEqualTo(row("WORKING", length, minimum, resumeMinimum, warnings, tell));
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER,              WORKING, P2WD,  ,     DEPUTY",
        "ANSWER_DEPUTY,       WORKING, P2WD,  ,     HEAD",
        "CONFIRMATION,        WORKING, P2WD,  ,     DEPUTY",
        "CONFIRMATION_DEPUTY, WORKING, P2WD,  ,     HEAD",
        "IMPLEMENTATION,      NATURAL, GIVEN, 0.75, STAFF",
        "LETTER,              WORKING, P5WD,  ,",
    })
    void otherClocksRunAlikeForBoth(
            String clock, String time, String length, String warnings, String tell) {
        Map<String, Object> expected = row(time, length, null, null, warnings, tell);
        assertThat(rule(clock, "URGENT")).isEqualTo(expected);
        assertThat(rule(clock, "ORDINARY")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESPONSE", "SOLUTION", "OPINION", "QUESTION", "ANSWER", "LETTER"})
    void everyKindOfProblemHasARuleAtEveryLevel(String clock) {
        for (String kind : KINDS) {
            for (String level : LEVELS) {
                assertThat(rules(clock, kind, "URGENT", level)).hasSize(1);
            }
        }
    }

    @Test
    void aClockThatTheTableDoesNotKnowHasNone() {
        assertThat(rules("TEA", "CROSS_LEVEL", "URGENT", "UNIT")).isEmpty();
    }

    private static Map<String, Object> rule(String clock, String urgency) {
        return rules(clock, "CROSS_DEPARTMENT", urgency, "UNIT").getFirst();
    }

    private static List<Map<String, Object>> rules(
            String clock, String kind, String urgency, String level) {
        return engine.evaluateDecisionTable(
                        table,
                        Map.of("clock", clock, "kind", kind, "urgency", urgency, "level", level))
                .getResultList();
    }

    private static Map<String, Object> row(
            String time,
            String length,
            String minimum,
            String resumeMinimum,
            String warnings,
            String tell) {
        Map<String, Object> row = new HashMap<>();
        row.put("time", time);
        row.put("length", length);
        row.put("minimum", minimum);
        row.put("resumeMinimum", resumeMinimum);
        row.put("warnings", warnings);
        row.put("tell", tell);
        row.values().removeIf(Objects::isNull);
        return row;
    }
}
