package cn.minsheng.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every second for entries that are not sealed; on every node, one of them at a time. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Sealer {

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    /** Is here so that the tables are there. */
    @PersistenceUnit private EntityManagerFactory migrated;

    @Resource private ManagedScheduledExecutorService threads;

    @Inject private Sealing sealing;

    private Future<?> rounds;

    @PostConstruct
    void start() {
        rounds = threads.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        rounds.cancel(false);
    }

    private void round() {
        try {
            boolean more;
            do {
                more = sealing.next();
            } while (more);
        } catch (RuntimeException e) {
            // Thrown on, it would end the rounds; what is left is sealed in a later one.
            LOG.error("Audit entries could not be sealed", e);
        }
    }
}
