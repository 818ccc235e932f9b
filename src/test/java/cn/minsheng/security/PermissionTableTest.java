package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page, act and download stands in the permission table, and nothing else does. */
class PermissionTableTest {

    private static final java.nio.file.Path PAGES = java.nio.file.Path.of("src/main/webapp");

    /** Addresses that the server and its libraries answer. */
    private static final Set<String> OF_THE_SERVER =
            Set.of(
                    "path:/jakarta.faces.resource/*",
                    "path:/jakarta.faces.push/*",
                    "path:/health",
                    "path:/health/*");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("cn.minsheng");

    private final Permissions permissions = new Permissions();

    @Test
    void everyPublicMethodOfAUseCaseNamesItsAction() {
        List<String> silent =
                useCaseMethods()
                        .filter(method -> !method.isAnnotatedWith(Does.class))
                        .map(JavaMethod::getFullName)
                        .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void noClassOutsideAUseCaseNamesAnAction() {
        List<String> stray =
                CLASSES.stream()
                        .filter(type -> !type.isAnnotatedWith(UseCase.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Does.class))
                        .map(JavaMethod::getFullName)
                        .toList();
        assertThat(stray).isEmpty();
    }

    @Test
    void theTableNamesWhatThereIsAndNothingElse() throws IOException {
        Set<String> there = new TreeSet<>(OF_THE_SERVER);
        there.addAll(actions());
        there.addAll(pages());
        there.addAll(servlets());
        assertThat(new TreeSet<>(permissions.names())).isEqualTo(there);
    }

    @Test
    void noRestResourceIsThereThatTheTableDoesNotKnow() {
        assertThat(CLASSES.stream().filter(type -> type.isAnnotatedWith(Path.class))).isEmpty();
    }

    private static Set<String> actions() {
        return useCaseMethods()
                .filter(method -> method.isAnnotatedWith(Does.class))
                .map(method -> method.getAnnotationOfType(Does.class).value())
                .collect(Collectors.toSet());
    }

    private static Stream<JavaMethod> useCaseMethods() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(UseCase.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static Set<String> pages() throws IOException {
        try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
                    .filter(page -> !page.startsWith("/WEB-INF/"))
                    .filter(page -> !page.startsWith("/resources/"))
                    .map(page -> Permissions.PAGE + page)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> servlets() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(WebServlet.class))
                .flatMap(PermissionTableTest::patterns)
                .map(pattern -> "path:" + pattern)
                .collect(Collectors.toSet());
    }

    private static Stream<String> patterns(JavaClass type) {
        WebServlet servlet = type.getAnnotationOfType(WebServlet.class);
        return Stream.concat(Stream.of(servlet.value()), Stream.of(servlet.urlPatterns()));
    }
}
