package cn.minsheng.process;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Runs the engine's jobs on the server's threads. More than it can take are run by the thread that
 * fetches them.
 */
class JobThreads extends JobExecutor {

    private static final int WAITING_OR_RUNNING = 24;
    private static final Duration LAST_JOBS = Duration.ofSeconds(20);

    private final ManagedExecutorService threads;
    private final Semaphore room = new Semaphore(WAITING_OR_RUNNING);

    JobThreads(ManagedExecutorService threads) {
        this.threads = threads;
    }

    @Override
    protected void startExecutingJobs() {
        threads.execute(acquireJobsRunnable);
    }

    /**
     * Waits for the jobs under way: a stopped node should not leave locks behind for the others to
     * wait out.
     */
    @Override
    protected void stopExecutingJobs() {
        try {
            if (room.tryAcquire(WAITING_OR_RUNNING, LAST_JOBS.toSeconds(), TimeUnit.SECONDS)) {
                room.release(WAITING_OR_RUNNING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        if (!room.tryAcquire()) {
            rejected(jobIds, engine);
            return;
        }
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            threads.execute(
                    () -> {
                        try {
                            inRequest(jobs);
                        } finally {
                            room.release();
                        }
                    });
        } catch (RejectedExecutionException e) {
            room.release();
            rejected(jobIds, engine);
        }
    }

    private void rejected(List<String> jobIds, ProcessEngineImpl engine) {
        logRejectedExecution(engine, jobIds.size());
        rejectedJobsHandler.jobsRejected(jobIds, engine, this);
    }

    /** A job is a request of its own to the beans that it calls. */
    private static void inRequest(Runnable jobs) {
        RequestContextController request =
                CDI.current().select(RequestContextController.class).get();
        boolean activated = request.activate();
        try {
            jobs.run();
        } finally {
            if (activated) {
                request.deactivate();
            }
        }
    }
}
