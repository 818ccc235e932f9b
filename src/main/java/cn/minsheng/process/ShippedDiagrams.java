package cn.minsheng.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The diagrams and tables of the folder {@code bpmn}, deployed when they differ from what was
 * deployed last. The engine takes a lock of its own before it compares, so nodes that start at once
 * do not deploy twice.
 */
class ShippedDiagrams {

    private static final String NAME = "shipped";

    private final RepositoryService repository;

    ShippedDiagrams(RepositoryService repository) {
        this.repository = repository;
    }

    void deploy() {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                deployment.addInputStream(file.getFileName().toString(), in);
            } catch (IOException e) {
                throw new IllegalStateException("Cannot read " + file, e);
            }
        }
        deployment.deploy();
    }

    private static List<Path> files() {
        try {
            Path folder = Path.of(ShippedDiagrams.class.getResource("/bpmn").toURI());
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                        .sorted()
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("The application's folder bpmn cannot be read", e);
        }
    }
}
