package cn.minsheng.audit;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether the record is as it was written. */
@UseCase
public class VerifyingAudit {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyingAudit.class);

    @Inject private DataSource database;

    @Inject private Audit audit;

    /** The verdict is on record itself: later ones can be compared with it. */
    @Does("audit.verify")
    public Verdict verify() {
        Verdict verdict = compute();
        if (!verdict.sound()) {
            LOG.error("The audit trail does not match: {}", verdict);
        }
        String result = verdict.sound() ? "SOUND" : verdict.fault().name();
        audit.record(
                "VERIFIED",
                "Audit",
                String.valueOf(verdict.links()),
                null,
                Map.of("result", result, "head", verdict.head()));
        return verdict;
    }

    private Verdict compute() {
        try (Connection connection = database.getConnection()) {
            return Verification.of(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
