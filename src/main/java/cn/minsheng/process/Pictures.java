package cn.minsheng.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** Reads a process against the version of its diagram that it runs on. */
class Pictures {

    private final ProcessEngine engine;

    Pictures(ProcessEngine engine) {
        this.engine = engine;
    }

    Trail trail(String processInstanceId) {
        String definition =
                engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .singleResult()
                        .getProcessDefinitionId();
        Steps steps =
                new Steps(
                        engine.getHistoryService()
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(processInstanceId)
                                .orderPartiallyByOccurrence()
                                .asc()
                                .list());
        return new Trail(
                xml(definition), steps.active(), steps.completed(), steps.taken(model(definition)));
    }

    List<WaitingTimer> timers(String processInstanceId) {
        List<Job> jobs =
                engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(processInstanceId)
                        .timers()
                        .active()
                        .list();
        if (jobs.isEmpty()) {
            return List.of();
        }
        String definition = jobs.getFirst().getProcessDefinitionId();
        var activities =
                engine
                        .getManagementService()
                        .createJobDefinitionQuery()
                        .processDefinitionId(definition)
                        .list()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        JobDefinition::getId,
                                        Function.identity(),
                                        (one, other) -> one));
        BpmnModelInstance model = model(definition);
        return jobs.stream()
                .map(job -> timer(job, activities.get(job.getJobDefinitionId()), model))
                .sorted(Comparator.comparing(WaitingTimer::due))
                .toList();
    }

    private static WaitingTimer timer(Job job, JobDefinition timer, BpmnModelInstance model) {
        FlowNode node = model.getModelElementById(timer.getActivityId());
        return new WaitingTimer(
                node.getId(),
                node.getName(),
                job.getDuedate().toInstant(),
                interrupting(node),
                next(node).map(FlowNode::getName).orElse(null));
    }

    private static boolean interrupting(FlowNode node) {
        return switch (node) {
            case BoundaryEvent boundary -> boundary.cancelActivity();
            case StartEvent start -> start.isInterrupting();
            default -> true;
        };
    }

    /** The first one with a name: merging gateways have none. */
    private static Optional<FlowNode> next(FlowNode node) {
        // A node need not list the flows out of it; the flows name their nodes.
        Optional<FlowNode> next =
                node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow.class::cast)
                        .filter(flow -> flow.getSource().equals(node))
                        .findFirst()
                        .map(SequenceFlow::getTarget);
        return next.filter(it -> it.getName() != null).or(() -> next.flatMap(Pictures::next));
    }

    private BpmnModelInstance model(String definition) {
        return engine.getRepositoryService().getBpmnModelInstance(definition);
    }

    private String xml(String definition) {
        try (InputStream in = engine.getRepositoryService().getProcessModel(definition)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(definition, e);
        }
    }
}
