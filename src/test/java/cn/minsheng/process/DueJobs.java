package cn.minsheng.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
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

    /**
     * Waits until nothing is due.
     *
     * @throws AssertionError when a job failed; it will be tried again later
     */
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
        List<Job> failed = engine.getManagementService().createJobQuery().withException().list();
        if (!failed.isEmpty()) {
            throw new AssertionError(
                    failed.stream().map(this::fault).collect(Collectors.joining("\n")));
        }
    }

    private long due() {
        return open().duedateLowerThan(Date.from(clock.instant().plusMillis(1))).count();
    }

    private JobQuery open() {
        return engine.getManagementService().createJobQuery().active().withRetriesLeft();
    }

    private String fault(Job job) {
        return engine.getManagementService().getJobExceptionStacktrace(job.getId());
    }
}
