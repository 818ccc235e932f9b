package cn.minsheng.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams come from administrators: none can run code of its own. */
class DiagramGuardTest {

    /** One bean, {@code probe}, with a method {@code write} of one argument. */
    private static final Callable PROBE =
            new Callable() {
                @Override
                public boolean isBean(String name) {
                    return name.equals("probe");
                }

                @Override
                public OptionalInt arguments(String bean, String method) {
                    return isBean(bean) && method.equals("write")
                            ? OptionalInt.of(1)
                            : OptionalInt.empty();
                }
            };

    private final DiagramGuard guard = new DiagramGuard(PROBE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='X' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<scriptTask id='X' scriptFormat='juel'><script>${1}</script></scriptTask>",
                "<scriptTask id='X' camunda:resource='http://example.org/x.js'/>",
                "<serviceTask id='X' camunda:class='java.lang.Runtime'/>",
                "<serviceTask id='X' camunda:delegateExpression='${probe}'/>",
                "<serviceTask id='X' camunda:type='shell'/>",
                "<serviceTask id='X' camunda:type='external' camunda:topic='t'/>",
                "<sendTask id='X' camunda:class='java.lang.Runtime'/>",
                "<userTask id='X' camunda:formKey='app:secret.html'/>",
                "<userTask id='X' camunda:assignee='${probe.write(caseId)}'/>",
                "<userTask id='X'><extensionElements><camunda:taskListener event='create'"
                        + " class='a.B'/></extensionElements></userTask>",
                "<userTask id='X'><extensionElements><camunda:executionListener event='start'"
                        + " class='a.B'/></extensionElements></userTask>",
                "<serviceTask id='X' camunda:expression='${probe.write(caseId)}'>"
                        + "<extensionElements><camunda:executionListener event='end'"
                        + " expression='${probe.write(caseId)}'/></extensionElements></serviceTask>",
                "<serviceTask id='X'><extensionElements><camunda:connector><camunda:connectorId>"
                        + "http-connector</camunda:connectorId></camunda:connector>"
                        + "</extensionElements></serviceTask>",
                "<userTask id='X'><extensionElements><camunda:inputOutput><camunda:inputParameter"
                        + " name='a'><camunda:script scriptFormat='groovy'>1</camunda:script>"
                        + "</camunda:inputParameter></camunda:inputOutput></extensionElements>"
                        + "</userTask>",
                "<userTask id='X'><extensionElements><camunda:formData><camunda:formField>"
                        + "<camunda:validation><camunda:constraint name='validator' config='a.B'/>"
                        + "</camunda:validation></camunda:formField></camunda:formData>"
                        + "</extensionElements></userTask>",
                "<sequenceFlow id='X' sourceRef='a' targetRef='b'><conditionExpression"
                        + " language='javascript'>true</conditionExpression></sequenceFlow>",
                "<sequenceFlow id='X' sourceRef='a' targetRef='b'><conditionExpression"
                        + " language='juel'>${1}</conditionExpression></sequenceFlow>",
                "<callActivity id='X' calledElement='p' camunda:variableMappingClass='a.B'/>",
                "<serviceTask id='X' activiti:class='a.B'"
                        + " xmlns:activiti='http://activiti.org/bpmn'/>",
                "<other id='X' xmlns='http://example.org'/>",
            })
    void whatRunsCodeIsRefused(String step) {
        assertThat(faults(step)).isNotEmpty().allMatch(fault -> fault.startsWith("X: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${probe.other(caseId)}",
                "${probe.write(1, 2)}",
                "${probe.write}",
                "${probe}",
                "${probe['write'](caseId)}",
                "${''['class']}",
                "${''.getClass()}",
                "${\"\".class}",
                "${runtimeService.startProcessInstanceByKey('x')}",
                "${execution.setVariable('a', 1)}",
                "${execution}",
                "${probe.write(execution)}",
                "${probe.write(x.y)}",
                "${probe.write(x[0])}",
                "${dateTime().plusDays(1)}",
                "${now()}",
                "#{java.lang.Runtime.getRuntime()}",
                "a ${x.y} b",
                "${broken",
            })
    void expressionsCallListedMethodsOnly(String expression) {
        String text = expression.replace("\"", "&quot;").replace("'", "&apos;");
        assertThat(faults("<serviceTask id='X' camunda:expression='" + text + "'/>")).hasSize(1);
        assertThat(faults("<userTask id='X' name='" + text + "'/>")).hasSize(1);
        assertThat(
                        faults(
                                "<intermediateCatchEvent id='X'><timerEventDefinition><timeDate>"
                                        + text
                                        + "</timeDate></timerEventDefinition>"
                                        + "</intermediateCatchEvent>"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${probe.write(caseId)}",
                "${outcome == 'ACCEPTED' || outcome == 'DECIDED'}",
                "${empty outcome ? probe.write(1) : n + 1 > 2}",
                "PT24H",
            })
    void plainExpressionsPass(String expression) {
        String text = expression.replace("'", "&apos;").replace(">", "&gt;");
        assertThat(faults("<serviceTask id='X' camunda:expression='" + text + "'/>")).isEmpty();
    }

    @Test
    void aDiagramThatNeverWaitsIsRefused() {
        String around =
                "<serviceTask id='A' camunda:expression='${probe.write(1)}'/>"
                        + "<sequenceFlow id='f' sourceRef='A' targetRef='B'/>"
                        + "<%s id='B'/>"
                        + "<sequenceFlow id='g' sourceRef='B' targetRef='A'/>";
        assertThat(faults(around.formatted("exclusiveGateway"))).hasSize(1);
        assertThat(faults(around.formatted("userTask"))).isEmpty();
    }

    @Test
    void aLoopThroughASubProcessIsSeen() {
        String around =
                "<subProcess id='S'><startEvent id='s'/><sequenceFlow id='f' sourceRef='s'"
                        + " targetRef='W'/><%s id='W'/><sequenceFlow id='g' sourceRef='W'"
                        + " targetRef='e'/><endEvent id='e'/></subProcess><sequenceFlow id='h'"
                        + " sourceRef='S' targetRef='S'/>";
        assertThat(faults(around.formatted("task"))).hasSize(1);
        assertThat(faults(around.formatted("userTask"))).isEmpty();
    }

    @Test
    void documentTypesAndOtherFilesAreRefused() {
        byte[] document =
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".getBytes(StandardCharsets.UTF_8);
        assertThat(guard.faults("a.bpmn", document)).containsExactly("a.bpmn");
        assertThat(guard.faults("a.cmmn", document)).containsExactly("a.cmmn");
        assertThat(guard.faults("a.form", document)).containsExactly("a.form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript", "juel", "groovy"})
    void tablesSpeakFeelAlone(String language) {
        String table =
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/'><decision id='d'>"
                        + "<decisionTable id='t'><input id='i'><inputExpression id='e'"
                        + " expressionLanguage='%s'><text>a</text></inputExpression></input>"
                        + "</decisionTable></decision></definitions>";
        assertThat(table(table.formatted(language))).hasSize(1);
        assertThat(table(table.formatted("feel"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedOnesHoldNothingButExpressions(Path file) throws IOException {
        Callable anything =
                new Callable() {
                    @Override
                    public boolean isBean(String name) {
                        return false;
                    }

                    @Override
                    public OptionalInt arguments(String bean, String method) {
                        return OptionalInt.of(
                                method.matches("warning|due|cycle|solutionWarned") ? 2 : 1);
                    }
                };
        assertThat(
                        new DiagramGuard(anything)
                                .faults(file.getFileName().toString(), Files.readAllBytes(file)))
                .filteredOn(fault -> !fault.contains("warning("))
                .isEmpty();
    }

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.sorted().toList().stream();
        }
    }

    private List<String> faults(String steps) {
        String diagram =
                "<definitions id='D' xmlns='"
                        + DiagramRules.BPMN
                        + "' xmlns:camunda='http://camunda.org/schema/1.0/bpmn'"
                        + " targetNamespace='t'><process id='p' isExecutable='true'>"
                        + steps
                        + "</process></definitions>";
        return guard.faults("a.bpmn", diagram.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> table(String table) {
        return guard.faults("a.dmn", table.getBytes(StandardCharsets.UTF_8));
    }
}
