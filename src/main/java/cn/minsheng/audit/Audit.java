package cn.minsheng.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Puts on record what is no change of an entity; those come by themselves. Who acts, from where and
 * when is added.
 */
@ApplicationScoped
@Transactional
public class Audit {

    @Inject private DataSource database;

    @Inject private Who.Asked who;

    /**
     * In the caller's transaction: if that is rolled back, it was not done.
     *
     * @param action one word for what was done; {@code audit.action.<it>} is its text
     * @param objectType what it was done to, and {@code objectId} which one
     * @param before values by name, or null
     * @param after values by name, or null
     */
    public void record(
            String action,
            String objectType,
            String objectId,
            Map<String, ?> before,
            Map<String, ?> after) {
        write(new Deed(action, objectType, objectId, Json.of(before), Json.of(after)));
    }

    /** In a transaction of its own: what stays on record when the caller's is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(String action, String objectType, String objectId) {
        write(new Deed(action, objectType, objectId, null, null));
    }

    private void write(Deed deed) {
        try (Connection connection = database.getConnection()) {
            AuditRows.insert(connection, who.now(), List.of(deed));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
