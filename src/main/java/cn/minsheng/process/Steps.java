package cn.minsheng.process;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * What the history of one process says about the flows of its diagram. The engine keeps no record
 * of flows; one was followed when its source ended last before its target began, in the same scope.
 */
class Steps {

    /** The engine tells the many of a multi-instance activity from the one that holds them. */
    private static final String MANY = "#multiInstanceBody";

    private static final Comparator<HistoricActivityInstance> ORDER =
            Comparator.comparingLong(step -> ((HistoryEvent) step).getSequenceCounter());

    private final List<HistoricActivityInstance> steps;

    Steps(List<HistoricActivityInstance> all) {
        Set<String> holders =
                all.stream()
                        .filter(step -> step.getActivityId().endsWith(MANY))
                        .map(HistoricActivityInstance::getId)
                        .collect(Collectors.toSet());
        steps =
                all.stream()
                        .filter(step -> !holders.contains(step.getParentActivityInstanceId()))
                        .toList();
    }

    List<String> active() {
        return steps.stream()
                .filter(step -> step.getEndTime() == null && !holdsAnother(step))
                .map(Steps::id)
                .distinct()
                .toList();
    }

    List<String> completed() {
        return steps.stream().filter(Steps::isCompleted).map(Steps::id).distinct().toList();
    }

    List<String> taken(BpmnModelInstance diagram) {
        var flows = diagram.getModelElementsByType(SequenceFlow.class);
        return steps.stream().flatMap(target -> into(target, flows).stream()).distinct().toList();
    }

    private Optional<String> into(HistoricActivityInstance target, Iterable<SequenceFlow> flows) {
        HistoricActivityInstance last = null;
        String flowId = null;
        for (SequenceFlow flow : flows) {
            if (!flow.getTarget().getId().equals(id(target))) {
                continue;
            }
            var source = before(target, flow.getSource().getId());
            if (source.isPresent() && (last == null || ORDER.compare(source.get(), last) > 0)) {
                last = source.get();
                flowId = flow.getId();
            }
        }
        return Optional.ofNullable(flowId);
    }

    private Optional<HistoricActivityInstance> before(
            HistoricActivityInstance target, String sourceId) {
        return steps.stream()
                .filter(step -> id(step).equals(sourceId) && isCompleted(step))
                .filter(step -> sameScope(step, target))
                .filter(step -> !step.getEndTime().after(target.getStartTime()))
                .filter(step -> ORDER.compare(step, target) < 0)
                .max(ORDER);
    }

    private boolean holdsAnother(HistoricActivityInstance step) {
        return steps.stream()
                .anyMatch(
                        it ->
                                it.getEndTime() == null
                                        && step.getId().equals(it.getParentActivityInstanceId()));
    }

    private static boolean sameScope(HistoricActivityInstance one, HistoricActivityInstance other) {
        return one.getParentActivityInstanceId().equals(other.getParentActivityInstanceId());
    }

    private static boolean isCompleted(HistoricActivityInstance step) {
        return step.getEndTime() != null && !step.isCanceled();
    }

    private static String id(HistoricActivityInstance step) {
        return step.getActivityId().replace(MANY, "");
    }
}
