package cn.minsheng.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Diagrams and the methods that they call know of each other. */
class DiagramBeansTest {

    /** {@code bean.method} to the method. */
    private static final Map<String, Method> MARKED = marked();

    @Test
    void everyExpressionInADiagramNamesAMethodThatIsThere() throws IOException {
        DiagramGuard guard = new DiagramGuard(new Marked());
        List<String> faults = new ArrayList<>();
        for (Path diagram : diagrams()) {
            faults.addAll(
                    guard.faults(diagram.getFileName().toString(), Files.readAllBytes(diagram)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyMethodThatIsThereForDiagramsIsCalledByOne() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path diagram : diagrams()) {
            all.append(Files.readString(diagram));
        }
        assertThat(MARKED.keySet())
                .isNotEmpty()
                .allSatisfy(method -> assertThat(all.toString()).contains(method + "("));
    }

    private static List<Path> diagrams() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted().toList();
        }
    }

    private static Map<String, Method> marked() {
        Map<String, Method> methods = new TreeMap<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.minsheng")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(JavaClass::reflect)
                        .forEach(
                                bean ->
                                        Arrays.stream(bean.getMethods())
                                                .filter(DiagramBeansTest::isMarked)
                                                .forEach(it -> methods.put(name(bean, it), it)));
        return methods;
    }

    private static boolean isMarked(Method method) {
        return method.isAnnotationPresent(CallableFromDiagram.class);
    }

    private static String name(Class<?> bean, Method method) {
        return bean.getAnnotation(Named.class).value() + "." + method.getName();
    }

    /** As CDI tells the engine in the server. */
    private static final class Marked implements Callable {

        @Override
        public boolean isBean(String name) {
            return MARKED.keySet().stream().anyMatch(method -> method.startsWith(name + "."));
        }

        @Override
        public OptionalInt arguments(String bean, String method) {
            Method found = MARKED.get(bean + "." + method);
            return found == null ? OptionalInt.empty() : OptionalInt.of(found.getParameterCount());
        }
    }
}
