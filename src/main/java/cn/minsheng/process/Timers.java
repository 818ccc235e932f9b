package cn.minsheng.process;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;

/**
 * The timers of a process that wait. The engine's own commands for due date and suspension exclude
 * each other where they come in one transaction of a job, as when a timer lets others run again:
 * one counts the version up in the database that the other compares. So both are set on the timer
 * itself.
 */
class Timers {

    private final ProcessEngine engine;

    Timers(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Changes the timers of that id in the diagram. */
    void change(String processInstanceId, String activityId, Consumer<JobEntity> change) {
        List<Job> waiting =
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(processInstanceId)
                        .activityId(activityId)
                        .timers()
                        .list();
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        settings.getCommandExecutorTxRequired()
                .execute(
                        command -> {
                            waiting.forEach(
                                    job ->
                                            change.accept(
                                                    command.getJobManager()
                                                            .findJobById(job.getId())));
                            return null;
                        });
    }
}
