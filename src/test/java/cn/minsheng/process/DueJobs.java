package cn.minsheng.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.JobQuery;

/** What the engine's job executor has before it. */
@ApplicationScoped
public class DueJobs {

    @Inject private ProcessEngine engine;
    @Inject private Clock clock;

    /** When the next job is due, up to then. */
    public Optional<Instant> next(Instant then) {
        return open()
                .duedateLowerThan(Date.from(then.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Waits until nothing is due. */
    public void finish() {
        var executor =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                        .getJobExecutor();
        executor.jobWasAdded();
        Awaitility.await("jobs that are due")
                .atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> due() == 0);
    }

    /** Jobs that failed and will be tried again, by id and tries left, with their faults. */
    public Map<String, String> failed() {
        return engine.getManagementService().createJobQuery().withException().list().stream()
                .collect(
                        Collectors.toMap(
                                job -> job.getId() + " " + job.getRetries(),
                                job ->
                                        engine.getManagementService()
                                                .getJobExceptionStacktrace(job.getId())));
    }

    private long due() {
        return open().duedateLowerThan(Date.from(clock.instant().plusMillis(1))).count();
    }

    private JobQuery open() {
        return engine.getManagementService().createJobQuery().active().withRetriesLeft();
    }
}
