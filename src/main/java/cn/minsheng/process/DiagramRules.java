package cn.minsheng.process;

import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * What a diagram may consist of. Lists what is allowed: whatever the engine learns to read later is
 * refused until somebody has looked at it. So there are no scripts, classes, listeners, connectors,
 * forms, external tasks or built-in tasks such as shell.
 */
class DiagramRules {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

    /** Shapes, colours and the editor's own notes: the engine does not act on them. */
    private static final Set<String> LOOKS =
            Set.of(
                    "http://www.omg.org/spec/BPMN/20100524/DI",
                    "http://www.omg.org/spec/DD/20100524/DC",
                    "http://www.omg.org/spec/DD/20100524/DI",
                    "http://bpmn.io/schema/bpmn/biocolor/1.0",
                    "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
                    "http://camunda.org/schema/modeler/1.0",
                    XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI,
                    XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

    private static final Set<String> ELEMENTS =
            words(
                    """
                    definitions process collaboration participant laneSet lane flowNodeRef
                    startEvent endEvent boundaryEvent intermediateCatchEvent intermediateThrowEvent
                    task userTask serviceTask businessRuleTask receiveTask manualTask callActivity
                    subProcess sequenceFlow conditionExpression exclusiveGateway parallelGateway
                    inclusiveGateway eventBasedGateway incoming outgoing timerEventDefinition
                    timeDate timeCycle timeDuration messageEventDefinition errorEventDefinition
                    escalationEventDefinition terminateEventDefinition message error escalation
                    multiInstanceLoopCharacteristics loopCardinality completionCondition
                    extensionElements documentation textAnnotation text association group category
                    categoryValue
                    """);

    /** Choose another language or place for what stands in the element. */
    private static final Set<String> OTHER_LANGUAGE =
            Set.of("language", "scriptFormat", "expressionLanguage", "implementation", "resource");

    private static final Set<String> ENGINE_ELEMENTS =
            Set.of("in", "out", "properties", "property", "failedJobRetryTimeCycle");

    private static final Set<String> ENGINE_ATTRIBUTES =
            words(
                    """
                    expression resultVariable collection elementVariable historyTimeToLive versionTag
                    asyncBefore asyncAfter exclusive jobPriority decisionRef decisionRefBinding
                    decisionRefVersion mapDecisionResult calledElementBinding calledElementVersion
                    errorCodeVariable errorMessageVariable escalationCodeVariable
                    isStartableInTasklist
                    """);

    private final ExpressionRules expressions;

    DiagramRules(ExpressionRules expressions) {
        this.expressions = expressions;
    }

    Stream<String> faults(Element root) {
        return Xml.tree(root)
                .filter(element -> !isLooks(element.getNamespaceURI()))
                .flatMap(
                        element ->
                                Stream.concat(faultsOf(element), texts(element))
                                        .map(fault -> Xml.id(element) + ": " + fault));
    }

    private Stream<String> faultsOf(Element element) {
        if (!isAllowed(element)) {
            return Stream.of(element.getNodeName());
        }
        return Xml.attributes(element)
                .filter(attribute -> !isAllowed(attribute))
                .map(Attr::getNodeName);
    }

    private Stream<String> texts(Element element) {
        return Stream.concat(
                        Stream.of(Xml.text(element)), Xml.attributes(element).map(Attr::getValue))
                .flatMap(expressions::faults);
    }

    private static boolean isAllowed(Element element) {
        String name = element.getLocalName();
        return BPMN.equals(element.getNamespaceURI()) && ELEMENTS.contains(name)
                || ENGINE.equals(element.getNamespaceURI()) && ENGINE_ELEMENTS.contains(name);
    }

    private static boolean isAllowed(Attr attribute) {
        String namespace = attribute.getNamespaceURI();
        String name = attribute.getLocalName();
        if (namespace == null || BPMN.equals(namespace)) {
            return !OTHER_LANGUAGE.contains(name);
        }
        return isLooks(namespace) || ENGINE.equals(namespace) && ENGINE_ATTRIBUTES.contains(name);
    }

    private static boolean isLooks(String namespace) {
        return namespace != null && LOOKS.contains(namespace);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
