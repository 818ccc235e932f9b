package cn.minsheng.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.harness.InContainer;
import cn.minsheng.harness.TestDatabase;
import cn.minsheng.run.LocalDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was recorded stays, whatever SQL the application is made to run. */
@InContainer
@RunAsClient
class AppendOnlyIT {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Test
    void recordsAreAppendOnly() throws SQLException {
        assertThat(appendOnly())
                .contains("clock_event", "breach", "breach_holder", "audit_entry", "audit_link");
    }

    @Test
    void theApplicationCannotChangeThem() throws SQLException {
        for (String table : appendOnly()) {
            String column = anyColumn(table);
            refused(
                    LocalDatabase.APPLICATION,
                    "UPDATE " + table + " SET " + column + " = " + column);
            refused(LocalDatabase.APPLICATION, "DELETE FROM " + table);
            refused(LocalDatabase.APPLICATION, "TRUNCATE " + table);
            refused(LocalDatabase.APPLICATION, "ALTER TABLE " + table + " DISABLE TRIGGER ALL");
            refused(LocalDatabase.APPLICATION, "DROP TRIGGER append_only ON " + table);
            refused(LocalDatabase.APPLICATION, "DROP TABLE " + table);
        }
    }

    @Test
    void norDoesTheOwnerByASlip() throws SQLException {
        for (String table : appendOnly()) {
            String column = anyColumn(table);
            refused(LocalDatabase.OWNER, "UPDATE " + table + " SET " + column + " = " + column);
            refused(LocalDatabase.OWNER, "DELETE FROM " + table);
            refused(LocalDatabase.OWNER, "TRUNCATE " + table + " CASCADE");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET session_replication_role = replica",
                "SET ROLE minsheng_owner",
                "ALTER ROLE minsheng_app SUPERUSER",
                "CREATE TABLE minsheng.t (a int)",
                "CREATE TABLE camunda.t (a int)",
                "CREATE TABLE public.t (a int)",
                "CREATE TEMPORARY TABLE t (a int)",
                "CREATE SCHEMA t",
                "CREATE FUNCTION public.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
                "ALTER TABLE minsheng.region ADD COLUMN t int",
                "DROP TABLE minsheng.region CASCADE",
                "TRUNCATE minsheng.region CASCADE",
                "DROP SCHEMA camunda CASCADE",
                "CALL minsheng.append_only('region')",
                "DELETE FROM minsheng.flyway_schema_history",
                "DELETE FROM camunda.flyway_schema_history",
            })
    void theApplicationHasNoDdl(String statement) {
        refused(LocalDatabase.APPLICATION, statement);
    }

    private static void refused(String role, String statement) {
        assertThatThrownBy(
                        () -> {
                            try (Connection connection = TestDatabase.connect(role);
                                    Statement sql = connection.createStatement()) {
                                sql.execute(statement);
                            }
                        })
                .as(role + ": " + statement)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        e -> assertThat(e.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private static List<String> appendOnly() throws SQLException {
        return ask(
                "SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'append_only'"
                        + " AND tgenabled = 'O'");
    }

    private static String anyColumn(String table) throws SQLException {
        return ask("SELECT attname FROM pg_attribute WHERE attrelid = '"
                        + table
                        + "'::regclass AND attnum = 1")
                .getFirst();
    }

    private static List<String> ask(String query) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = TestDatabase.connect(LocalDatabase.OWNER);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }
}
