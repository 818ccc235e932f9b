package cn.minsheng.audit;

import cn.minsheng.audit.Verdict.Fault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Computes the chain anew from the entries and compares: "verified by a page that names the first
 * row that does not match". Reads part by part, and holds one of them in memory.
 */
final class Verification {

    private static final int PART = 2000;

    private static final String LINKS =
            "SELECT l.seq, l.entry_id, l.hash, "
                    + AuditRows.COLUMNS
                    + " FROM minsheng.audit_link l"
                    + " LEFT JOIN minsheng.audit_entry e ON e.id = l.entry_id"
                    + " WHERE l.seq > ? ORDER BY l.seq LIMIT "
                    + PART;

    /** In one statement: an entry is sealed between two. */
    private static final String STRANGERS =
            """
            SELECT e.id FROM minsheng.audit_entry e
            WHERE NOT EXISTS (SELECT FROM minsheng.audit_link l WHERE l.entry_id = e.id)
              AND NOT EXISTS (SELECT FROM minsheng.audit_waiting w WHERE w.entry_id = e.id)
            ORDER BY e.id LIMIT 1
            """;

    private static final String GONE_BEFORE_SEALED =
            """
            SELECT w.entry_id FROM minsheng.audit_waiting w
            WHERE NOT EXISTS (SELECT FROM minsheng.audit_entry e WHERE e.id = w.entry_id)
            ORDER BY w.entry_id LIMIT 1
            """;

    private final Connection connection;
    private Link last = Link.NONE;

    private Verification(Connection connection) {
        this.connection = connection;
    }

    static Verdict of(Connection connection) throws SQLException {
        return new Verification(connection).verdict();
    }

    private Verdict verdict() throws SQLException {
        long before;
        do {
            before = last.seq();
            Verdict bad = part();
            if (bad != null) {
                return bad;
            }
        } while (last.seq() > before);
        Long gone = first(GONE_BEFORE_SEALED);
        if (gone != null) {
            return Verdict.bad(last, Fault.MISSING, null, gone);
        }
        Long stranger = first(STRANGERS);
        return stranger == null
                ? Verdict.sound(last)
                : Verdict.bad(last, Fault.INSERTED, null, stranger);
    }

    /** Null when all of the part match. */
    private Verdict part() throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(LINKS)) {
            sql.setLong(1, last.seq());
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    Verdict bad = link(row);
                    if (bad != null) {
                        return bad;
                    }
                }
            }
        }
        return null;
    }

    private Verdict link(ResultSet row) throws SQLException {
        long seq = row.getLong(1);
        long entryId = row.getLong(2);
        if (seq != last.seq() + 1) {
            return Verdict.bad(last, Fault.LINK_MISSING, last.seq() + 1, null);
        }
        if (row.getObject(4) == null) {
            return Verdict.bad(last, Fault.MISSING, seq, entryId);
        }
        Link next = last.next(AuditRows.read(row, 4));
        if (!next.isSame(row.getBytes(3))) {
            return Verdict.bad(last, Fault.CHANGED, seq, entryId);
        }
        last = next;
        return null;
    }

    private Long first(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getLong(1) : null;
        }
    }
}
