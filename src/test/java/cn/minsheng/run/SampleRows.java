package cn.minsheng.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Writes sample rows, many of them out of comma-separated files beside this class's resources. */
final class SampleRows {

    private final Connection connection;

    SampleRows(Connection connection) {
        this.connection = connection;
    }

    boolean any(String table) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("select 1 from " + table);
                ResultSet row = sql.executeQuery()) {
            return row.next();
        }
    }

    /** Inserts what is said after {@code insert into}. */
    void add(String rows, Object... values) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement("insert into " + rows)) {
            for (int i = 0; i < values.length; i++) {
                sql.setObject(i + 1, values[i]);
            }
            sql.executeUpdate();
        }
    }

    /** The lines of {@code /sample/<file>}, split at commas. */
    static List<List<String>> read(String file) {
        try (InputStream in = SampleRows.class.getResourceAsStream("/sample/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
