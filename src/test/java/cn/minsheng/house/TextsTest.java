package cn.minsheng.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.shared.ErrorCode;
import cn.minsheng.shared.Texts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text stands in a bundle, in both languages, and is found by whoever shows it. */
class TextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/webapp");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** A whole key, or the beginning of one that goes on with a value. */
    private static final Pattern IN_PAGE =
            Pattern.compile("(?:text\\[|words\\.say\\()'([\\w.-]+)'(?=[\\],]|\\.concat)");

    private static final Set<String> KEYS = new TreeSet<>(new Texts().keySet());

    @ParameterizedTest
    @MethodSource("features")
    void bothLanguagesSayTheSame(String feature) throws IOException {
        Properties chinese = bundle(feature + ".properties");
        Properties english = bundle(feature + "_en.properties");
        assertThat(without(chinese, english)).as("not in English").isEmpty();
        assertThat(without(english, chinese)).as("not in Chinese").isEmpty();
        for (String key : chinese.stringPropertyNames()) {
            assertThat(places(english.getProperty(key)))
                    .as("places of " + key)
                    .isEqualTo(places(chinese.getProperty(key)));
        }
    }

    @Test
    void noTextStandsInCode() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            matches(LITERAL, COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .filter(text -> HANZI.matcher(text).find())
                    .forEach(text -> found.add(file.getFileName() + ": " + text));
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noTextStandsInPages() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(PAGES, ".xhtml")) {
            String page = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
            if (HANZI.matcher(page).find()) {
                found.add(file.toString());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyTextThatAPageShowsIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path file : files(PAGES, ".xhtml")) {
            matches(IN_PAGE, Files.readString(file))
                    .filter(key -> !isThere(key))
                    .forEach(key -> missing.add(PAGES.relativize(file) + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextThatCodeNamesIsThere() throws IOException {
        Pattern key =
                Pattern.compile("(?:" + String.join("|", features().toList()) + ")\\.[\\w.-]+");
        Set<String> others = actionsAndSettings();
        List<String> missing = new ArrayList<>();
        for (Path file : files(JAVA, ".java")) {
            matches(LITERAL, COMMENT.matcher(Files.readString(file)).replaceAll(""))
                    .filter(text -> key.matcher(text).matches() && !others.contains(text))
                    .filter(text -> !isThere(text))
                    .forEach(text -> missing.add(file.getFileName() + ": " + text));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyErrorHasAText() {
        List<String> missing =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("cn.minsheng")
                                .stream()
                                .filter(it -> it.isEnum() && it.isAssignableTo(ErrorCode.class))
                                .map(JavaClass::reflect)
                                .flatMap(it -> Stream.of(it.getEnumConstants()))
                                .map(code -> "error." + ((Enum<?>) code).name())
                                .filter(key -> !KEYS.contains(key))
                                .toList();
        assertThat(missing).isEmpty();
    }

    /** They look like keys of texts. */
    private static Set<String> actionsAndSettings() throws IOException {
        return Stream.of("permissions.csv", "META-INF/microprofile-config.properties")
                .flatMap(TextsTest::lines)
                .map(line -> line.replaceFirst("^#", "").split("[;=]")[0].strip())
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(String resource) {
        try {
            return Files.readAllLines(Path.of("src/main/resources", resource)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> without(Properties one, Properties other) {
        Set<String> keys = new TreeSet<>(one.stringPropertyNames());
        keys.removeAll(other.stringPropertyNames());
        return keys;
    }

    private static boolean isThere(String key) {
        return KEYS.contains(key)
                || key.endsWith(".") && KEYS.stream().anyMatch(it -> it.startsWith(key));
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    static Stream<String> features() throws IOException {
        return files(BUNDLES, ".properties").stream()
                .map(file -> file.getFileName().toString().replaceAll("(_en)?\\.properties", ""))
                .distinct();
    }

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(BUNDLES.resolve(name))) {
            texts.load(in);
        }
        return texts;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
