package cn.minsheng.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** How the engine is set. Figures behind the choices are in .adr/0003. */
class EngineSettings extends JakartaTransactionProcessEngineConfiguration {

    EngineSettings() {
        setDatabaseType("postgres");
        setDatabaseSchemaUpdate("false");
        setDatabaseSchema(Engine.SCHEMA);
        setDatabaseTablePrefix(Engine.SCHEMA + ".");
        setTransactionsExternallyManaged(true);
        // The default one reserves ids in a transaction of its own, which the server's JTA does not
        // survive.
        setIdGenerator(new StrongUuidGenerator());
        setHistory(HISTORY_ACTIVITY);
        setHistoryTimeToLive("P3650D");
        // A repeating timer asks again after each time, so that reminders follow the work calendar.
        setReevaluateTimeCycleWhenDue(true);
        switchOffWhatNobodyUses();
        closeDoors();
    }

    /** Jobs soon after they are due, oldest first, and again after a pause when they fail. */
    JobExecutor jobs(JobExecutor executor) {
        setJobExecutorActivate(false);
        setJobExecutorAcquireByDueDate(true);
        setEnsureJobDueDateNotNull(true);
        setFailedJobRetryTimeCycle("PT10S,PT30S,PT2M,PT5M,PT15M,PT30M,PT1H,PT4H,PT12H");
        executor.setWaitTimeInMillis(500);
        executor.setMaxWait(1000);
        executor.setLockTimeInMillis(30_000);
        executor.setMaxJobsPerAcquisition(20);
        return executor;
    }

    /** Adds a listener to what every diagram is parsed with. */
    void tell(BpmnParseListener listener) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        listeners.add(listener);
        setCustomPostBPMNParseListeners(listeners);
    }

    private void switchOffWhatNobodyUses() {
        setCmmnEnabled(false);
        setStandaloneTasksEnabled(false);
        setMetricsEnabled(false);
        setTaskMetricsEnabled(false);
        setDbMetricsReporterActivate(false);
        setTenantCheckEnabled(false);
        setAuthorizationEnabled(false);
        setHistoryCleanupEnabled(false);
    }

    /** Diagrams come from administrators: no scripts, no classes, no expressions in queries. */
    private void closeDoors() {
        setScriptEngineResolver(new NoScripts());
        setEnableScriptCompilation(false);
        setEnableExpressionsInAdhocQueries(false);
        setEnableExpressionsInStoredQueries(false);
        setArtifactFactory(
                new ArtifactFactory() {
                    @Override
                    public <T> T getArtifact(Class<T> type) {
                        throw new IllegalStateException("Diagrams may not name " + type);
                    }
                });
    }
}
