package cn.minsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.run.LocalDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain in a real database, where somebody with every right changes rows behind its back. */
class ChainTest {

    private static final String SUPERUSER = "postgres";

    private static LocalDatabase database;

    @BeforeAll
    static void makeTheTables() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "audit").toAbsolutePath());
        database = LocalDatabase.temporary(folder);
        Flyway.configure()
                .dataSource(database.url(), LocalDatabase.OWNER, "")
                .schemas("minsheng")
                .defaultSchema("minsheng")
                .placeholders(Map.of("app", LocalDatabase.APPLICATION))
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        behind("TRUNCATE audit_entry, audit_link, audit_waiting RESTART IDENTITY");
    }

    @Test
    void whatWasWrittenIsSealedAndSound() throws SQLException {
        written(5);
        assertThat(sealed(1000)).isEqualTo(5);
        assertThat(verdict().sound()).isTrue();
        assertThat(verdict().links()).isEqualTo(5);
        assertThat(verdict().head()).hasSize(64);
    }

    @Test
    void anEmptyRecordIsSound() throws SQLException {
        assertThat(verdict().sound()).isTrue();
    }

    @Test
    void whatWaitsToBeSealedIsNoFault() throws SQLException {
        written(2);
        assertThat(verdict().sound()).isTrue();
        assertThat(verdict().links()).isZero();
    }

    @Test
    void manyAreSealedBatchByBatch() throws SQLException {
        written(4500);
        assertThat(List.of(sealed(2000), sealed(2000), sealed(2000), sealed(2000)))
                .containsExactly(2000, 2000, 500, 0);
        assertThat(verdict().sound()).isTrue();
        assertThat(verdict().links()).isEqualTo(4500);
    }

    @Test
    void whoeverCommitsLateIsSealedLate() throws SQLException {
        try (Connection slow = application()) {
            AuditRows.insert(slow, who(), List.of(deed("slow")));
            written(3);
            assertThat(sealed(1000)).isEqualTo(3);
            slow.commit();
        }
        written(1);
        assertThat(sealed(1000)).isEqualTo(2);
        assertThat(verdict().links()).isEqualTo(5);
        assertThat(verdict().sound()).isTrue();
    }

    @Test
    void oneNodeAtATimeSealsAndNoWriterWaits() throws SQLException {
        written(1);
        try (Connection one = application()) {
            assertThat(Chain.extend(one, 10)).isEqualTo(1);
            assertThat(sealed(10)).isZero();
            written(1);
            one.commit();
        }
        assertThat(sealed(10)).isEqualTo(1);
        assertThat(verdict().links()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = at + interval '1 microsecond'",
                "person_id = 8",
                "person = 'somebody else'",
                "position = null",
                "address = '10.9.9.9'",
                "action = 'REMOVED'",
                "object_type = 'Account'",
                "object_id = '99'",
                "before = null",
                "after = replace(after, '3', '4')",
            })
    void aChangedRowIsNamed(String change) throws SQLException {
        written(5);
        sealed(1000);
        behind("UPDATE audit_entry SET " + change + " WHERE id = 3");
        assertThat(verdict().fault()).isEqualTo(Verdict.Fault.CHANGED);
        assertThat(verdict().entryId()).isEqualTo(3);
        assertThat(verdict().seq()).isEqualTo(3);
        assertThat(verdict().links()).isEqualTo(2);
    }

    @Test
    void theFirstOfSeveralIsNamed() throws SQLException {
        written(5);
        sealed(1000);
        behind("DELETE FROM audit_entry WHERE id = 4");
        behind("UPDATE audit_entry SET person = 'x' WHERE id = 2");
        assertThat(verdict().entryId()).isEqualTo(2);
    }

    @Test
    void aMissingRowIsNamed() throws SQLException {
        written(5);
        sealed(1000);
        behind("DELETE FROM audit_entry WHERE id = 5");
        assertThat(verdict().fault()).isEqualTo(Verdict.Fault.MISSING);
        assertThat(verdict().entryId()).isEqualTo(5);
    }

    @Test
    void aRowThatIsMissingWithItsLinkIsNamedByItsNumber() throws SQLException {
        written(5);
        sealed(1000);
        behind("DELETE FROM audit_entry WHERE id = 3");
        behind("DELETE FROM audit_link WHERE entry_id = 3");
        assertThat(verdict().fault()).isEqualTo(Verdict.Fault.LINK_MISSING);
        assertThat(verdict().seq()).isEqualTo(3);
        behind("UPDATE audit_link SET seq = seq - 1 WHERE seq > 3");
        assertThat(verdict().fault()).isEqualTo(Verdict.Fault.CHANGED);
        assertThat(verdict().seq()).isEqualTo(3);
    }

    @Test
    void aRowThatIsMissingBeforeItWasSealedIsNamed() throws SQLException {
        written(2);
        behind("DELETE FROM audit_entry WHERE id = 1");
        sealed(1000);
        assertThat(verdict().fault()).isEqualTo(Verdict.Fault.MISSING);
        assertThat(verdict().entryId()).isEqualTo(1);
    }

    @Test
    void anInsertedRowIsNamed() throws SQLException {
        written(3);
        sealed(1000);
        behind(
                "INSERT INTO audit_entry (id, at, action, object_type, object_id)"
                        + " VALUES (1000, now(), 'CHANGED', 'Unit', '1')");
        assertThat(verdict().fault()).isEqualTo(Verdict.Fault.INSERTED);
        assertThat(verdict().entryId()).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE audit_entry SET person = 'x'",
                "DELETE FROM audit_entry",
                "TRUNCATE audit_entry",
                "ALTER TABLE audit_entry DISABLE TRIGGER ALL",
                "DROP TRIGGER append_only ON audit_entry",
                "UPDATE audit_link SET entry_id = 0",
                "DELETE FROM audit_link",
                "TRUNCATE audit_link",
                "ALTER TABLE audit_link DISABLE TRIGGER append_only",
                "SET session_replication_role = replica",
            })
    void theApplicationChangesNothing(String attempt) throws SQLException {
        written(1);
        sealed(10);
        assertThatThrownBy(() -> execute(LocalDatabase.APPLICATION, attempt))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    }

    private static void written(int entries) throws SQLException {
        try (Connection connection = application()) {
            for (int i = 0; i < entries; i++) {
                AuditRows.insert(connection, who(), List.of(deed("unit " + i)));
            }
            connection.commit();
        }
    }

    private static int sealed(int most) throws SQLException {
        try (Connection connection = application()) {
            int sealed = Chain.extend(connection, most);
            connection.commit();
            return sealed;
        }
    }

    private static Verdict verdict() throws SQLException {
        try (Connection connection = application()) {
            return Verification.of(connection);
        }
    }

    private static Connection application() throws SQLException {
        Connection connection = database.connect(LocalDatabase.APPLICATION);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Who who() {
        return new Who(
                Instant.parse("2026-04-23T09:30:00.123456Z"), 7L, "经办人甲", "教体局 经办", "10.0.0.7");
    }

    private static Deed deed(String id) {
        return new Deed("CHANGED", "Unit", id, "{\"count\":2}", "{\"count\":3}");
    }

    /** Past privileges and triggers. */
    private static void behind(String statement) throws SQLException {
        execute(SUPERUSER, "SET session_replication_role = replica; " + statement);
    }

    private static void execute(String role, String statement) throws SQLException {
        try (Connection connection = database.connect(role);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
