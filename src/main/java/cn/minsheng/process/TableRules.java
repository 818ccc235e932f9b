package cn.minsheng.process;

import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Decision tables may use FEEL and nothing else. */
final class TableRules {

    private static final Set<String> REFUSED =
            Set.of(
                    "functionDefinition",
                    "invocation",
                    "context",
                    "import",
                    "businessKnowledgeModel");

    private TableRules() {}

    static Stream<String> faults(Element root) {
        return Xml.tree(root)
                .filter(element -> REFUSED.contains(element.getLocalName()) || hasLanguage(element))
                .map(element -> Xml.id(element) + ": " + element.getNodeName());
    }

    private static boolean hasLanguage(Element element) {
        String language = element.getAttribute("expressionLanguage");
        return !language.isEmpty()
                && !language.equalsIgnoreCase("feel")
                && !language.matches("https?://www\\.omg\\.org/spec/(DMN|FEEL)/[\\w./]*FEEL/?");
    }
}
