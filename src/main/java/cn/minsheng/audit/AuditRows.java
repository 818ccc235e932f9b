package cn.minsheng.audit;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/**
 * Entries as rows. They are no entities: their own changes would be audited, and there are none.
 */
final class AuditRows {

    /** In the order that {@link #read} wants; the entry's table is {@code e}. */
    static final String COLUMNS =
            "e.id, e.at, e.person_id, e.person, e.position, e.address, e.action, e.object_type,"
                    + " e.object_id, e.before, e.after";

    private static final String INSERT =
            """
            WITH added AS (
                INSERT INTO minsheng.audit_entry (at, person_id, person, position, address,
                                                  action, object_type, object_id, before, after)
                SELECT ?, ?, ?, ?, ?, d.action, d.object_type, d.object_id, d.before, d.after
                FROM unnest(?, ?, ?, ?, ?)
                    WITH ORDINALITY AS d (action, object_type, object_id, before, after, place)
                ORDER BY d.place
                RETURNING id)
            INSERT INTO minsheng.audit_waiting (entry_id) SELECT id FROM added
            """;

    private AuditRows() {}

    /** All in one statement. */
    static void insert(Connection connection, Who who, List<Deed> deeds) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(INSERT)) {
            sql.setObject(1, who.at().atOffset(ZoneOffset.UTC));
            sql.setObject(2, who.personId(), Types.BIGINT);
            sql.setString(3, who.person());
            sql.setString(4, who.position());
            sql.setString(5, who.address());
            sql.setArray(6, array(connection, deeds, Deed::action));
            sql.setArray(7, array(connection, deeds, Deed::objectType));
            sql.setArray(8, array(connection, deeds, Deed::objectId));
            sql.setArray(9, array(connection, deeds, Deed::before));
            sql.setArray(10, array(connection, deeds, Deed::after));
            sql.executeUpdate();
        }
    }

    private static Array array(Connection connection, List<Deed> deeds, Function<Deed, String> part)
            throws SQLException {
        return connection.createArrayOf("text", deeds.stream().map(part).toArray());
    }

    /** The row's entry, its columns from the given one on. */
    static AuditEntry read(ResultSet row, int first) throws SQLException {
        return new AuditEntry(
                row.getLong(first),
                row.getObject(first + 1, OffsetDateTime.class).toInstant(),
                row.getObject(first + 2, Long.class),
                row.getString(first + 3),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getString(first + 6),
                row.getString(first + 7),
                row.getString(first + 8),
                row.getString(first + 9),
                row.getString(first + 10));
    }
}
