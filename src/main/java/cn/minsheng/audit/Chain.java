package cn.minsheng.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Puts entries that have no link at the end of the chain. */
final class Chain {

    /** Any number that nobody else locks. */
    static final long LOCK = 0x6175646974L;

    private Chain() {}

    /**
     * Seals some of the entries that are committed and not sealed, in the order of their ids.
     *
     * @return how many; 0 as well when another node is at it
     */
    static int extend(Connection connection, int most) throws SQLException {
        if (!alone(connection)) {
            return 0;
        }
        List<AuditEntry> waiting = waiting(connection, most);
        if (waiting.isEmpty()) {
            return 0;
        }
        Link last = last(connection);
        try (PreparedStatement link =
                        connection.prepareStatement(
                                "INSERT INTO minsheng.audit_link (seq, entry_id, hash)"
                                        + " VALUES (?, ?, ?)");
                PreparedStatement done =
                        connection.prepareStatement(
                                "DELETE FROM minsheng.audit_waiting WHERE entry_id = ?")) {
            for (AuditEntry entry : waiting) {
                last = last.next(entry);
                link.setLong(1, last.seq());
                link.setLong(2, entry.id());
                link.setBytes(3, last.hash());
                link.addBatch();
                done.setLong(1, entry.id());
                done.addBatch();
            }
            link.executeBatch();
            done.executeBatch();
        }
        return waiting.size();
    }

    /** Until the transaction ends; nobody waits for it. */
    private static boolean alone(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<AuditEntry> waiting(Connection connection, int most) throws SQLException {
        List<AuditEntry> entries = new ArrayList<>();
        try (PreparedStatement sql =
                connection.prepareStatement(
                        "SELECT "
                                + AuditRows.COLUMNS
                                + " FROM minsheng.audit_waiting w"
                                + " JOIN minsheng.audit_entry e ON e.id = w.entry_id"
                                + " ORDER BY w.entry_id LIMIT ?")) {
            sql.setInt(1, most);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    entries.add(AuditRows.read(row, 1));
                }
            }
        }
        return entries;
    }

    private static Link last(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "SELECT seq, hash FROM minsheng.audit_link"
                                        + " ORDER BY seq DESC LIMIT 1")) {
            return row.next() ? new Link(row.getLong(1), row.getBytes(2)) : Link.NONE;
        }
    }
}
