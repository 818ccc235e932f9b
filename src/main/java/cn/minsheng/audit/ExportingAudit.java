package cn.minsheng.audit;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
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

    @Inject private DataSource database;

    @Inject private Audit audit;
    @Inject private Names names;

    /**
     * Gives all entries part by part, the newest first; that they were exported is on record too.
     */
    @Does("audit.export")
    public void export(AuditFilter filter, Consumer<List<AuditLine>> receiver) {
        List<Thing> called = names.called(filter.text());
        try (Connection connection = database.getConnection()) {
            List<AuditLine> part = AuditQuery.of(filter, called).read(connection, PART);
            while (!part.isEmpty()) {
                receiver.accept(part);
                AuditEntry last = part.getLast().entry();
                part =
                        AuditQuery.of(filter, called)
                                .after(new AuditLine.Place(last.at(), last.id()))
                                .read(connection, PART);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        audit.record("EXPORTED", "Audit", "", null, filter.told());
    }
}
