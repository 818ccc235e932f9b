package cn.minsheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.audit.web.AuditWords;
import cn.minsheng.shared.NotAudited;
import cn.minsheng.shared.Texts;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an entity keeps is told to auditors in words: what it is, and what its values mean. */
class WordsOfTheRecordTest {

    static Stream<Class<?>> entities() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("cn.minsheng")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .filter(type -> !type.isAnnotatedWith(NotAudited.class))
                        .map(type -> (Class<?>) type.reflect());
    }

    @ParameterizedTest
    @MethodSource("entities")
    void hasWordsInBothLanguages(Class<?> entity) {
        List<String> missing = new ArrayList<>();
        require("audit.object." + entity.getSimpleName(), missing);
        for (Field field : kept(entity)) {
            require("audit.attribute." + field.getName(), missing);
            if (field.getType().isEnum()) {
                Arrays.stream(field.getType().getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .map(
                                name ->
                                        AuditWords.valueKey(
                                                entity.getSimpleName(), field.getName(), name))
                        .forEach(key -> require(key, missing));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatIsRefusedHasWordsInBothLanguages() throws IOException {
        List<String> missing = new ArrayList<>();
        Files.readAllLines(Path.of("src/main/resources/permissions.csv")).stream()
                .filter(line -> line.matches("[a-z-]+\\.[a-z-]+;.*"))
                .forEach(
                        line ->
                                require(
                                        "audit.object." + line.substring(0, line.indexOf(';')),
                                        missing));
        assertThat(missing).isEmpty();
    }

    private static void require(String key, List<String> missing) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            if (Texts.text(locale, key).equals(key)) {
                missing.add(locale + " " + key);
            }
        }
    }

    private static List<Field> kept(Class<?> type) {
        List<Field> kept = new ArrayList<>();
        for (Class<?> at = type; isKept(at); at = at.getSuperclass()) {
            Arrays.stream(at.getDeclaredFields())
                    .filter(WordsOfTheRecordTest::isRecorded)
                    .forEach(
                            field -> {
                                kept.add(field);
                                Class<?> part = element(field);
                                if (part.isAnnotationPresent(Embeddable.class)) {
                                    kept.addAll(kept(part));
                                }
                            });
        }
        return kept;
    }

    /** What the field holds, or the collection in it. */
    private static Class<?> element(Field field) {
        return field.getGenericType() instanceof ParameterizedType type
                        && type.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : field.getType();
    }

    private static boolean isKept(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(MappedSuperclass.class)
                || type.isAnnotationPresent(Embeddable.class);
    }

    private static boolean isRecorded(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(Version.class)
                && !field.isAnnotationPresent(NotAudited.class);
    }
}
