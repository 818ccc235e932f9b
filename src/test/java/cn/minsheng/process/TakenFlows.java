package cn.minsheng.process;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * Writes down which flows of the shipped diagrams are taken while tests run, whoever takes them: a
 * test in the server, a browser or a timer. A flow of a transaction that is rolled back doesn't
 * count. The engine's history knows activities alone, so the flows are listened to.
 */
@Singleton
@Startup
@DependsOn("Engine")
public class TakenFlows {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Inject private ProcessEngine engine;

    @PostConstruct
    void begin() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        List<String> ids = shipped().stream().map(ProcessDefinition::getId).toList();
        settings.getCommandExecutorTxRequired()
                .execute(
                        command -> {
                            var parsed = settings.getDeploymentCache();
                            ids.forEach(id -> listen(parsed.findDeployedProcessDefinitionById(id)));
                            return null;
                        });
    }

    /** The ids of flows that were taken. */
    public Set<String> taken() {
        return new TreeSet<>(taken);
    }

    /** The diagrams as they are deployed. */
    public List<BpmnModelInstance> diagrams() {
        return shipped().stream()
                .map(process -> engine.getRepositoryService().getBpmnModelInstance(process.getId()))
                .toList();
    }

    private List<ProcessDefinition> shipped() {
        Set<String> deployments =
                engine
                        .getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentName("shipped")
                        .list()
                        .stream()
                        .map(Deployment::getId)
                        .collect(Collectors.toSet());
        return engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .stream()
                .filter(process -> deployments.contains(process.getDeploymentId()))
                .toList();
    }

    private void listen(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.getOutgoingTransitions()
                    .forEach(
                            flow ->
                                    ((TransitionImpl) flow)
                                            .addListener(
                                                    ExecutionListener.EVENTNAME_TAKE,
                                                    (ExecutionListener) this::take));
            listen(activity);
        }
    }

    private void take(DelegateExecution execution) {
        String flow = execution.getCurrentTransitionId();
        Context.getCommandContext()
                .getTransactionContext()
                .addTransactionListener(TransactionState.COMMITTED, context -> taken.add(flow));
    }
}
