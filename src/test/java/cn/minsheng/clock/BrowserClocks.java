package cn.minsheng.clock;

import static cn.minsheng.calendar.ChineseCalendar.china;

import cn.minsheng.harness.TestDatabase;
import cn.minsheng.run.LocalDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

/** Clocks and breaches of cases that are nothing but a number, for tests beside the server. */
public final class BrowserClocks {

    private BrowserClocks() {}

    /** An ordinary one of 24 hours that runs. */
    public static void running(String number, String unit, String from, String due) {
        insertClock(number, unit, china(from), china(due), "RUNNING");
    }

    /** One that was missed, by a person of that name. */
    static void missed(String number, String unit, String person, String due) {
        insertClock(number, unit, china(due).minusSeconds(86_400), china(due), "BREACHED");
        execute(
                "insert into minsheng.breach (id, clock_id, owner_key, number, kind, case_level,"
                        + " region_code, unit_id, unit_name, person_id, person_name,"
                        + " position_text, claimed, due_at, recorded_at)"
                        + " select nextval('minsheng.breach_seq'), c.id, c.owner_key, c.number,"
                        + " c.kind, c.case_level, u.region_code, u.id, u.short_name, 1, ?, '示例',"
                        + " true, c.due_at, c.due_at from minsheng.clock c"
                        + " join minsheng.unit u on u.id = c.unit_id where c.owner_key = ?",
                person,
                "test:" + number);
    }

    private static void insertClock(
            String number, String unit, Instant from, Instant due, String state) {
        execute(
                "insert into minsheng.clock (id, version, owner_key, number, kind, unit_id,"
                        + " case_level, state, started_at, time_kind, rule, run_from, due_at,"
                        + " calendar_version, span_micros, warnings, warned)"
                        + " values (nextval('minsheng.clock_seq'), 0, ?, ?, 'SOLUTION',"
                        + " (select id from minsheng.unit where code = ?), 'UNIT', ?, ?,"
                        + " 'WORKING', 'PT24H', ?, ?,"
                        + " (select max(version) from minsheng.calendar_version), 86400000000,"
                        + " '', '')",
                "test:" + number,
                number,
                unit,
                state,
                from.atOffset(ZoneOffset.UTC),
                from.atOffset(ZoneOffset.UTC),
                due.atOffset(ZoneOffset.UTC));
    }

    private static void execute(String sql, Object... values) {
        try (Connection connection = TestDatabase.connect(LocalDatabase.OWNER);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
