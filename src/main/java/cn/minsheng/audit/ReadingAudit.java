package cn.minsheng.audit;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** "Readable, searchable and exportable by AUDITOR", who changes nothing. */
@UseCase
public class ReadingAudit {

    @Inject private DataSource database;

    @Inject private Names names;

    /**
     * From the newest on.
     *
     * @param after place of the entry to read on from; anything else for the first page
     */
    @Does("audit.read")
    public List<AuditLine> list(AuditFilter filter, String after, int most) {
        AuditQuery query = AuditQuery.of(filter, names.called(filter.text()));
        AuditLine.Place.of(after).ifPresent(query::after);
        try (Connection connection = database.getConnection()) {
            return query.read(connection, most);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One entry. */
    @Does("audit.read")
    public Optional<AuditLine> entry(long id) {
        try (Connection connection = database.getConnection()) {
            return AuditQuery.one(connection, id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
