package cn.minsheng.audit;

import cn.minsheng.shared.Database;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Hands entries out to be kept elsewhere, with the numbers and hashes by which they can be told.
 */
@UseCase
public class ExportingAudit {

    private static final int PART = 1000;

    @Resource(lookup = Database.JNDI)
    private DataSource database;

    @Inject private Audit audit;

    /** Gives all entries one by one, the newest first; that they were exported is on record too. */
    @Does("audit.export")
    public void export(AuditFilter filter, Consumer<AuditLine> receiver) {
        try (Connection connection = database.getConnection()) {
            List<AuditLine> part = AuditQuery.of(filter).read(connection, PART);
            while (!part.isEmpty()) {
                part.forEach(receiver);
                AuditEntry last = part.getLast().entry();
                part =
                        AuditQuery.of(filter)
                                .after(new AuditLine.Place(last.at(), last.id()))
                                .read(connection, PART);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record("EXPORTED", "Audit", "", null, filter.told());
    }
}
