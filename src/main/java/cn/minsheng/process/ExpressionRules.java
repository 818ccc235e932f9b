package cn.minsheng.process;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.TreeBuilderException;

/**
 * What an expression in a diagram may say: process variables, comparisons, and calls of listed
 * methods. The same holds when it is evaluated, see {@link DiagramBeanResolver}; this tells the
 * author at once.
 */
class ExpressionRules {

    /** The engine's own objects, as expressions see them. */
    private static final Set<String> ENGINE_OBJECTS =
            Set.of("execution", "task", "caseExecution", "externalTask", "authenticatedUserId");

    private final Builder parser = new Builder(Builder.Feature.METHOD_INVOCATIONS);
    private final Callable callable;

    ExpressionRules(Callable callable) {
        this.callable = callable;
    }

    /** The parts of a text that are refused; none if it is no expression. */
    Stream<String> faults(String text) {
        if (!text.contains("${") && !text.contains("#{")) {
            return Stream.empty();
        }
        try {
            return isAllowed(parser.build(text).getRoot()) ? Stream.empty() : Stream.of(text);
        } catch (TreeBuilderException e) {
            return Stream.of(text);
        }
    }

    private boolean isAllowed(Node node) {
        return switch (node) {
            case AstMethod call -> isAllowedCall(call);
            case AstIdentifier name ->
                    !callable.isBean(name.getName()) && !ENGINE_OBJECTS.contains(name.getName());
            case AstDot property -> false;
            case AstBracket index -> false;
            case AstFunction function -> false;
            default -> areAllowed(node);
        };
    }

    private boolean isAllowedCall(AstMethod call) {
        Node arguments = call.getChild(1);
        return call.getChild(0) instanceof AstDot dot
                && dot.getChild(0) instanceof AstIdentifier bean
                && callable.arguments(bean.getName(), name(dot))
                        .equals(OptionalInt.of(arguments.getCardinality()))
                && areAllowed(arguments);
    }

    private boolean areAllowed(Node parent) {
        return IntStream.range(0, parent.getCardinality())
                .mapToObj(parent::getChild)
                .allMatch(this::isAllowed);
    }

    /** The library tells it as {@code ". name"} alone. */
    private static String name(AstDot dot) {
        return dot.toString().substring(1).strip();
    }
}
