package cn.minsheng.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Seals entries, a batch in each transaction. */
@ApplicationScoped
class Sealing {

    private static final int BATCH = 1000;

    @Inject private DataSource database;

    /** Whether there may be more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        try (Connection connection = database.getConnection()) {
            return Chain.extend(connection, BATCH) == BATCH;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
