package cn.minsheng.process;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.harness.InContainer;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Comes after all others: whatever a deployed diagram can do, some test has seen it do. A gateway's
 * branch is a flow, and a timer has fired when the flow out of it was taken.
 */
@InContainer
@Order(Integer.MAX_VALUE)
class DiagramCoverageIT {

    @Inject private TakenFlows flows;

    @Test
    void everyFlowOfEveryDiagramWasTaken() {
        List<String> drawn = all(SequenceFlow.class).map(SequenceFlow::getId).toList();
        assertThat(drawn).isNotEmpty();
        assertThat(drawn.stream().filter(flow -> !flows.taken().contains(flow))).isEmpty();
    }

    @Test
    void everyTimerOfEveryDiagramFired() {
        assertThat(timers()).isNotEmpty();
        assertThat(timers().stream().filter(timer -> !left(timer)).map(FlowNode::getId)).isEmpty();
    }

    @Test
    void everythingThatWaitsHasAWayOut() {
        // A boundary event without a flow would never be seen here, and neither would its timer.
        assertThat(all(BoundaryEvent.class).filter(event -> event.getOutgoing().isEmpty()))
                .isEmpty();
    }

    private List<FlowNode> timers() {
        return all(TimerEventDefinition.class)
                .map(timer -> (FlowNode) timer.getParentElement())
                .toList();
    }

    private boolean left(FlowNode timer) {
        Set<String> taken = flows.taken();
        return timer.getOutgoing().stream().map(SequenceFlow::getId).anyMatch(taken::contains);
    }

    private <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
        Collection<BpmnModelInstance> diagrams = flows.diagrams();
        return diagrams.stream().flatMap(diagram -> diagram.getModelElementsByType(type).stream());
    }
}
