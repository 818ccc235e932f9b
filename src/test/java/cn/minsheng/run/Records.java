package cn.minsheng.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands in the database of a server that was killed, looked at from outside. */
final class Records {

    /** Each finds what must not be. */
    private static final Map<String, String> FAULTS = new LinkedHashMap<>();

    static {
        FAULTS.put(
                "tasks that stand in one of engine and inbox alone",
                """
                select coalesce(t.id_, i.task_id) from camunda.act_ru_task t
                full join inbox_item i on i.task_id = t.id_ where t.id_ is null or i.task_id is null
                """);
        FAULTS.put(
                "open cases without exactly the one task of their state",
                """
                select p.number || ' ' || p.status || ' ' || coalesce(string_agg(t.task_def_key_, ','), '')
                from problem p left join camunda.act_ru_task t on t.proc_inst_id_ = p.process_instance
                where p.status <> 'DRAFT' and p.closed_at is null
                group by p.id
                having count(t.id_) <> 1 or max(t.task_def_key_) !~ case p.status
                    when 'AWAITING_RESPONSE' then '^(Task_Respond|Task_SendLetter)$'
                    when 'AWAITING_SOLUTION' then '^Task_Solve$'
                    when 'SOLUTION_OFFERED' then '^Task_AnswerOffer$'
                    when 'IMPLEMENTING' then '^(Task_Implement|Task_Confirm)$'
                    else '^$' end
                """);
        FAULTS.put(
                "processes whose case is closed or not there",
                """
                select e.id_ from camunda.act_ru_execution e
                left join problem p on p.process_instance = e.id_ and p.closed_at is null
                where e.parent_id_ is null and e.business_key_ like 'problem:%' and p.id is null
                """);
        FAULTS.put(
                "clocks that fired twice",
                """
                select clock_id || ' ' || kind from clock_event
                where kind in ('STARTED', 'WARNED', 'BREACHED', 'MET')
                group by clock_id, kind, share having count(*) > 1
                """);
        FAULTS.put(
                "breaches not recorded once",
                """
                select c.id || '' from clock c left join breach b on b.clock_id = c.id
                where c.state = 'BREACHED' or b.id is not null
                group by c.id having count(b.id) <> 1
                    or (select count(*) from clock_event e where e.clock_id = c.id and e.kind = 'BREACHED') <> 1
                """);
        FAULTS.put(
                "clocks that ran out unnoticed",
                """
                select id || ' ' || kind from clock
                where state = 'RUNNING' and due_at < now() - interval '15 seconds'
                """);
        FAULTS.put(
                "steps of the timeline that time took twice",
                """
                select problem_id || ' ' || level || ' ' || kind from problem_event
                where kind in ('RESPONSE_MISSED', 'SOLUTION_OVERDUE', 'CLIMBED')
                group by problem_id, level, kind having count(*) > 1
                """);
        FAULTS.put(
                "numbers with gaps",
                """
                select region_code from number_counter n where kind = 'problem' and last <>
                    (select count(*) from problem p where p.number is not null
                        and p.region_code = n.region_code)
                """);
        FAULTS.put(
                "audit entries that are not either in the chain or waiting for it",
                """
                select e.id || '' from audit_entry e left join audit_link l on l.entry_id = e.id
                left join audit_waiting w on w.entry_id = e.id
                where (l.entry_id is null) = (w.entry_id is null)
                """);
        FAULTS.put(
                "gaps in the audit chain",
                "select max(seq) || '' from audit_link having max(seq) <> count(*)");
        FAULTS.put(
                "timers given up",
                "select id_ || ' ' || coalesce(exception_msg_, '') from camunda.act_ru_job where retries_ = 0");
    }

    private final Connection connection;

    Records(Connection connection) {
        this.connection = connection;
    }

    /** From now on sees everything as it is at this moment: clocks go on meanwhile. */
    void hold() throws SQLException {
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
    }

    long overdueJobs() throws SQLException {
        return number(
                "select count(*) from camunda.act_ru_job where retries_ > 0"
                        + " and suspension_state_ = 1 and duedate_ < now() - interval '3 seconds'");
    }

    long problems() throws SQLException {
        return number("select count(*) from problem");
    }

    long breaches() throws SQLException {
        return number("select count(*) from breach");
    }

    /** How often the timeline of the problem with that title says so. */
    long times(String title, String kind) throws SQLException {
        return number(
                "select count(*) from problem_event e join problem p on p.id = e.problem_id"
                        + " where p.title = ? and e.kind = ?",
                title,
                kind);
    }

    void assertSound() throws SQLException {
        for (Map.Entry<String, String> fault : FAULTS.entrySet()) {
            List<String> found = new ArrayList<>();
            try (PreparedStatement sql = connection.prepareStatement(fault.getValue());
                    ResultSet rows = sql.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            assertThat(found).as(fault.getKey()).isEmpty();
        }
    }

    private long number(String query, String... values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                sql.setString(i + 1, values[i]);
            }
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
