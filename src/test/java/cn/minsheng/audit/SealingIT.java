package cn.minsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.harness.InContainer;
import cn.minsheng.harness.TestDatabase;
import cn.minsheng.run.LocalDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.awaitility.Awaitility;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Entries enter the chain and leave the queue in one transaction. In two, a server that dies
 * between them would seal the same entries again when it is back, be refused, and never seal
 * another.
 */
@InContainer
@RunAsClient
class SealingIT {

    private static final String ADD =
            """
            WITH added AS (
                INSERT INTO minsheng.audit_entry (at, action, object_type, object_id)
                VALUES (now(), 'TESTED', 'Sealing', '1') RETURNING id)
            INSERT INTO minsheng.audit_waiting (entry_id) SELECT id FROM added RETURNING entry_id
            """;

    private static final String STOPPED =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'";

    @Test
    void nothingIsInTheChainBeforeItHasLeftTheQueue() throws SQLException {
        try (Connection sealers = TestDatabase.connect(LocalDatabase.OWNER);
                Connection queue = TestDatabase.connect(LocalDatabase.OWNER);
                Connection other = TestDatabase.connect(LocalDatabase.OWNER)) {
            // The lock by which only one seals at a time.
            run(sealers, "SELECT pg_advisory_lock(" + Chain.LOCK + ")");
            long entry = run(other, ADD);
            queue.setAutoCommit(false);
            run(queue, "SELECT entry_id FROM minsheng.audit_waiting FOR UPDATE");
            run(sealers, "SELECT pg_advisory_unlock(" + Chain.LOCK + ")");

            String links = "SELECT count(*) FROM minsheng.audit_link WHERE entry_id = " + entry;
            Awaitility.await().until(() -> run(other, STOPPED) == 1);
            assertThat(run(other, links)).isZero();
            queue.rollback();
            Awaitility.await().until(() -> run(other, links) == 1);
            assertThat(
                            run(
                                    other,
                                    "SELECT count(*) FROM minsheng.audit_waiting WHERE entry_id = "
                                            + entry))
                    .isZero();
        }
    }

    /** The first column of the first row; 0 for what is no number. */
    private static long run(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() && row.getObject(1) instanceof Number number ? number.longValue() : 0;
        }
    }
}
