package cn.minsheng.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says at the end of {@code mvn verify} how many tests ran, of all kinds; a skipped one fails it.
 */
public final class Counts {

    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>");

    private Counts() {}

    /**
     * Takes folders of reports.
     *
     * @throws IOException when one cannot be read
     */
    public static void main(String[] folders) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (String folder : folders) {
            for (Path report : reports(Path.of(folder))) {
                count(Files.readString(report), counts);
            }
        }
        System.out.printf(
                "All tests: %d run, %d failed, %d in error, %d skipped%n",
                counts.getOrDefault("tests", 0),
                counts.getOrDefault("failures", 0),
                counts.getOrDefault("errors", 0),
                counts.getOrDefault("skipped", 0));
        if (counts.getOrDefault("tests", 0) == 0 || counts.getOrDefault("skipped", 0) > 0) {
            System.exit(1);
        }
    }

    private static void count(String report, Map<String, Integer> counts) {
        Matcher suite = SUITE.matcher(report);
        if (suite.find()) {
            for (String kind : List.of("tests", "failures", "errors", "skipped")) {
                Matcher number = Pattern.compile(kind + "=\"(\\d+)\"").matcher(suite.group());
                if (number.find()) {
                    counts.merge(kind, Integer.valueOf(number.group(1)), Integer::sum);
                }
            }
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("TEST-")).toList();
        }
    }
}
