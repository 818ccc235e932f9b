package cn.minsheng.process;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.joda.time.DateTimeUtils;

/** The engine's life: built when the server starts, with our clock; stopped after its last jobs. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ManagedExecutorDefinition(name = Engine.THREADS, maxAsync = 5)
public class Engine {

    static final String SCHEMA = "camunda";

    /** One fetches jobs, the others run them. */
    static final String THREADS = "java:app/concurrent/jobs";

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Resource(lookup = THREADS)
    private ManagedExecutorService threads;

    @Inject private DataSource database;
    @Inject private DiagramBeans beans;
    @Inject private Clock clock;
    @Inject private Event<TaskCreated> created;
    @Inject private Event<TaskEnded> ended;

    private ProcessEngine engine;

    @PostConstruct
    void start() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        EngineSettings settings = new EngineSettings();
        settings.setDataSource(database);
        settings.setTransactionManager(transactions);
        settings.setExpressionManager(new DiagramExpressions(beans));
        settings.setCustomPreDeployers(List.of(new DiagramGuard(beans)));
        settings.setJobExecutor(settings.jobs(new JobThreads(threads)));
        settings.tell(new TaskEvents(created, ended));
        engine = settings.buildProcessEngine();
        new ShippedDiagrams(engine.getRepositoryService()).deploy();
        settings.getJobExecutor().start();
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
        DateTimeUtils.setCurrentMillisSystem();
    }

    /** For this package. */
    @Produces
    @ApplicationScoped
    public ProcessEngine engine() {
        return engine;
    }
}
