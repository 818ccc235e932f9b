package cn.minsheng.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Finds entries, newest first, on from a place in them. */
final class AuditQuery {

    private static final String SELECT =
            "SELECT "
                    + AuditRows.COLUMNS
                    + ", l.seq, l.hash FROM minsheng.audit_entry e"
                    + " LEFT JOIN minsheng.audit_link l ON l.entry_id = e.id WHERE ";

    private final StringBuilder where = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private AuditQuery() {}

    /**
     * @param called what is called as the filter's text says
     */
    static AuditQuery of(AuditFilter filter, List<Thing> called) {
        AuditQuery query = new AuditQuery();
        query.where.append("e.at >= ? AND e.at < ?");
        query.values.add(time(filter.start()));
        query.values.add(time(filter.end()));
        query.and("e.person LIKE ?", part(filter.person()));
        query.and("e.action = ?", filter.action());
        query.and("e.object_type = ?", filter.objectType());
        query.tells(part(filter.text()), called);
        return query;
    }

    static Optional<AuditLine> one(Connection connection, long id) throws SQLException {
        AuditQuery query = new AuditQuery();
        query.where.append("e.id = ?");
        query.values.add(id);
        return query.read(connection, 1).stream().findFirst();
    }

    AuditQuery after(AuditLine.Place place) {
        where.append(" AND (e.at, e.id) < (?, ?)");
        values.add(time(place.at()));
        values.add(place.id());
        return this;
    }

    List<AuditLine> read(Connection connection, int most) throws SQLException {
        try (PreparedStatement sql =
                connection.prepareStatement(
                        SELECT + where + " ORDER BY e.at DESC, e.id DESC LIMIT " + most)) {
            for (int i = 0; i < values.size(); i++) {
                sql.setObject(i + 1, values.get(i));
            }
            List<AuditLine> lines = new ArrayList<>();
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    byte[] hash = row.getBytes(13);
                    lines.add(
                            new AuditLine(
                                    AuditRows.read(row, 1),
                                    row.getObject(12, Long.class),
                                    hash == null ? null : HexFormat.of().formatHex(hash)));
                }
            }
            return lines;
        }
    }

    private void tells(String text, List<Thing> called) {
        if (text != null) {
            where.append(
                    " AND (concat_ws(chr(10), e.position, e.address, e.object_type, e.object_id,"
                            + " e.before, e.after) LIKE ? OR (e.object_type, e.object_id)"
                            + " IN (SELECT * FROM unnest(?, ?)))");
            values.add(text);
            values.add(called.stream().map(Thing::type).toArray(String[]::new));
            values.add(called.stream().map(Thing::id).toArray(String[]::new));
        }
    }

    private void and(String condition, String value) {
        if (value != null && !value.isBlank()) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
    }

    private static String part(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : '%' + typed.strip().replace("\0", "").replaceAll("([\\\\%_])", "\\\\$1") + '%';
    }

    private static Object time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
