package cn.minsheng.process;

import cn.minsheng.shared.DomainException;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Refuses diagrams and tables that hold more than they may, before the engine reads them: deploying
 * a diagram is running code. What was deployed once is not asked again, so that a case ends by the
 * diagram that it began with.
 */
class DiagramGuard implements Deployer {

    private final DiagramRules diagrams;

    DiagramGuard(Callable callable) {
        this.diagrams = new DiagramRules(new ExpressionRules(callable));
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            deployment.getResources().values().forEach(this::check);
        }
    }

    private void check(ResourceEntity resource) {
        List<String> faults = faults(resource.getName(), resource.getBytes());
        if (!faults.isEmpty()) {
            throw new DomainException(ProcessError.DIAGRAM_REFUSED, String.join("; ", faults));
        }
    }

    /** What is wrong with a file, as {@code <element id>: <what>}. */
    List<String> faults(String name, byte[] content) {
        if (name.endsWith(".bpmn")) {
            return Xml.read(content)
                    .map(
                            root ->
                                    Stream.concat(
                                                    diagrams.faults(root),
                                                    new AutomaticLoops(root).faults())
                                            .toList())
                    .orElse(List.of(name));
        }
        if (name.endsWith(".dmn")) {
            return Xml.read(content)
                    .map(root -> TableRules.faults(root).toList())
                    .orElse(List.of(name));
        }
        return List.of(name);
    }
}
