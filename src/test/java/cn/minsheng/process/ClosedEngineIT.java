package cn.minsheng.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.harness.InContainer;
import cn.minsheng.shared.DomainException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

/** The running engine is closed as {@link DiagramGuardTest} says. */
@InContainer
class ClosedEngineIT {

    @Inject private ProcessEngine engine;
    @Inject private Decisions decisions;

    @Test
    void aHostileDiagramIsNotDeployed() {
        String diagram =
                """
                <definitions id="D" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t">
                  <process id="hostile" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="Start"/>
                    <sequenceFlow id="Flow" sourceRef="Start" targetRef="Step"/>
                    <serviceTask id="Step" camunda:expression="${runtimeService.deleteProcessInstance('1','')}"/>
                  </process>
                </definitions>
                """;
        assertThatThrownBy(
                        () ->
                                engine.getRepositoryService()
                                        .createDeployment()
                                        .addString("hostile.bpmn", diagram)
                                        .deploy())
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("Step");
        assertThat(
                        engine.getRepositoryService()
                                .createProcessDefinitionQuery()
                                .processDefinitionKey("hostile")
                                .count())
                .isZero();
    }

    @Test
    void theShippedTableAnswers() {
        List<Map<String, Object>> rows =
                decisions.evaluate(
                        "escalation-policy",
                        Map.of(
                                "clock",
                                "SOLUTION",
                                "kind",
                                "CROSS_LEVEL",
                                "urgency",
                                "URGENT",
                                "level",
                                "UNIT"));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("length", "PT24H"));
    }

    @Test
    void aTableSeesPlainValuesOnly() {
        Map<String, Object> values = Map.of("clock", new StringBuilder());
        assertThatThrownBy(() -> decisions.evaluate("escalation-policy", values))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
