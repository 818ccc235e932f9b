package cn.minsheng.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;

/**
 * Asks decision tables. They see text, numbers, booleans, dates, lists and maps of these: the
 * expression language of tables would call the methods of anything else.
 */
@ApplicationScoped
public class Decisions {

    @Inject private ProcessEngine engine;

    /**
     * Asks the newest version of a table.
     *
     * @return the rows that match, each by the names of its output columns; empty cells are absent
     */
    public List<Map<String, Object>> evaluate(String table, Map<String, Object> values) {
        values.values().forEach(Decisions::check);
        return engine.getDecisionService()
                .evaluateDecisionTableByKey(table)
                .variables(values)
                .evaluate()
                .getResultList();
    }

    private static void check(Object value) {
        switch (value) {
            case null -> {}
            case String text -> {}
            case Number number -> {}
            case Boolean yes -> {}
            case Temporal time -> {}
            case Collection<?> list -> list.forEach(Decisions::check);
            case Map<?, ?> map -> map.values().forEach(Decisions::check);
            default -> throw new IllegalArgumentException("Tables may not see " + value.getClass());
        }
    }
}
