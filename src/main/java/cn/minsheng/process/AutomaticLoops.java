package cn.minsheng.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Finds ways round a diagram on which nothing ever waits: a case on one would keep the server busy
 * without end.
 */
class AutomaticLoops {

    private static final Set<String> WAITING =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final Map<String, Collection<String>> next = new HashMap<>();
    private final Set<String> waiting = new HashSet<>();

    AutomaticLoops(Element root) {
        Xml.tree(root).filter(it -> it.hasAttribute("id")).forEach(this::note);
        Xml.tree(root).filter(it -> is(it, "subProcess")).forEach(this::passThrough);
    }

    Stream<String> faults() {
        return next.keySet().stream()
                .sorted()
                .filter(this::comesBack)
                .limit(1)
                .map(id -> id.replace("#end", "") + ": automatic loop");
    }

    private void note(Element element) {
        String id = element.getAttribute("id");
        if (is(element, "sequenceFlow")) {
            Element scope = (Element) element.getParentNode();
            String source = element.getAttribute("sourceRef");
            add(
                    isSubProcess(scope, source) ? source + "#end" : source,
                    element.getAttribute("targetRef"));
        } else if (is(element, "boundaryEvent") && hasThrown(element)) {
            throwers(element).forEach(thrower -> add(thrower, id));
        } else if (WAITING.contains(element.getLocalName())) {
            waiting.add(id);
        }
    }

    /** From a sub-process's door to its start, and from its ends to what follows it. */
    private void passThrough(Element process) {
        String id = process.getAttribute("id");
        Xml.children(process)
                .filter(it -> it.hasAttribute("id"))
                .forEach(
                        inner -> {
                            if (is(inner, "startEvent")) {
                                add(id, inner.getAttribute("id"));
                            } else if (is(inner, "endEvent")) {
                                add(inner.getAttribute("id"), id + "#end");
                            }
                        });
    }

    private boolean comesBack(String start) {
        Set<String> seen = new HashSet<>();
        Set<String> open = new LinkedHashSet<>(next.get(start));
        if (waiting.contains(start)) {
            return false;
        }
        while (!open.isEmpty()) {
            String node = open.iterator().next();
            open.remove(node);
            if (node.equals(start)) {
                return true;
            }
            if (!waiting.contains(node) && seen.add(node)) {
                open.addAll(next.getOrDefault(node, Set.of()));
            }
        }
        return false;
    }

    private void add(String from, String to) {
        next.computeIfAbsent(from, it -> new HashSet<>()).add(to);
    }

    private static boolean hasThrown(Element boundary) {
        return Xml.children(boundary).anyMatch(AutomaticLoops::isThrown);
    }

    /** The step itself, or the ends within a sub-process. */
    private static Stream<String> throwers(Element boundary) {
        String host = boundary.getAttribute("attachedToRef");
        return Xml.children((Element) boundary.getParentNode())
                .filter(it -> it.getAttribute("id").equals(host))
                .flatMap(
                        it ->
                                is(it, "subProcess")
                                        ? Xml.tree(it).filter(AutomaticLoops::throwsAtEnd)
                                        : Stream.of(it))
                .map(it -> it.getAttribute("id"));
    }

    private static boolean throwsAtEnd(Element element) {
        return is(element, "endEvent") && hasThrown(element);
    }

    private static boolean isThrown(Element definition) {
        return is(definition, "errorEventDefinition")
                || is(definition, "escalationEventDefinition");
    }

    private static boolean isSubProcess(Element scope, String id) {
        return Xml.children(scope)
                .anyMatch(it -> is(it, "subProcess") && it.getAttribute("id").equals(id));
    }

    private static boolean is(Element element, String name) {
        return DiagramRules.BPMN.equals(element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }
}
