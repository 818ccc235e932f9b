package cn.minsheng.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A package may use those below it. Upward it speaks by CDI events inside the transaction. */
@AnalyzeClasses(packages = "cn.minsheng", importOptions = ImportOption.DoNotIncludeTests.class)
class DirectionsTest {

    private static final String HOME = "cn.minsheng.";

    /** These know no feature. */
    private static final List<String> GROUND =
            List.of(
                    "shared",
                    "organization",
                    "calendar",
                    "security",
                    "audit",
                    "attachment",
                    "signature",
                    "numbering",
                    "document",
                    "process",
                    "notification",
                    "clock");

    /** What a feature may use besides the ground. */
    private static final Map<String, List<String>> FEATURES =
            Map.ofEntries(
                    Map.entry("inbox", List.of()),
                    Map.entry("escalation", List.of("inbox")),
                    Map.entry("programme", List.of()),
                    Map.entry("progress", List.of("inbox", "programme")),
                    Map.entry("recalibration", List.of("inbox", "programme", "progress")),
                    Map.entry("scoring", List.of("programme", "progress")),
                    Map.entry(
                            "rectification",
                            List.of("inbox", "programme", "progress", "escalation")),
                    Map.entry("instruction", List.of("inbox")),
                    Map.entry(
                            "board", List.of("programme", "progress", "scoring", "rectification")),
                    Map.entry("commendation", List.of("inbox", "programme", "progress", "board")),
                    Map.entry(
                            "briefing",
                            List.of(
                                    "programme",
                                    "progress",
                                    "rectification",
                                    "escalation",
                                    "board",
                                    "commendation")));

    @ArchTest static final ArchRule sharedKnowsNothing = only("shared", List.of());

    @ArchTest
    static final ArchRule processAndAuditKnowSharedAlone =
            CompositeArchRule.of(only("process", List.of("shared")))
                    .and(only("audit", List.of("shared")));

    @ArchTest
    static final ArchRule theGroundKnowsNoFeature =
            noClasses()
                    .that()
                    .resideInAnyPackage(packages(GROUND))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(FEATURES.keySet()));

    @ArchTest
    static final ArchRule featuresPointOneWay =
            FEATURES.entrySet().stream()
                    .map(
                            feature -> {
                                List<String> below = new ArrayList<>(GROUND);
                                below.addAll(feature.getValue());
                                return only(feature.getKey(), below);
                            })
                    .reduce((one, other) -> CompositeArchRule.of(one).and(other))
                    .orElseThrow();

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("cn.minsheng.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyOnePackageKnowsTheEngine =
            noClasses()
                    .that(not(resideInAnyPackage(HOME + "process..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.camunda..");

    @ArchTest
    static final ArchRule timeComesFromTheClock =
            noClasses().should().callMethodWhere(asksTheSystemForTheTime());

    @ArchTest
    static final ArchRule entitiesKeepTheirStatus =
            noMethods()
                    .that()
                    .haveNameMatching("set(State|Status)")
                    .and()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .bePublic()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingPrintsToTheConsole =
            noClasses()
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err");

    /** {@code LocalDate.now()} and its like; {@code LocalDate.now(clock)} is meant. */
    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        return DescribedPredicate.describe(
                "asks the system for the time",
                call -> {
                    AccessTarget.MethodCallTarget target = call.getTarget();
                    boolean clock =
                            target.getRawParameterTypes().stream()
                                    .anyMatch(type -> type.isEquivalentTo(Clock.class));
                    return target.getOwner().getPackageName().startsWith("java.time")
                                    && target.getName().equals("now")
                                    && !clock
                            || target.getOwner().isEquivalentTo(System.class)
                                    && target.getName().equals("currentTimeMillis");
                });
    }

    private static ArchRule only(String name, List<String> below) {
        List<String> allowed = new ArrayList<>(below);
        allowed.add(name);
        return noClasses()
                .that()
                .resideInAPackage(HOME + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("cn.minsheng..")
                                .and(resideOutsideOfPackages(packages(allowed))))
                .allowEmptyShould(true)
                .as(name + " uses nothing but " + below);
    }

    private static String[] packages(Iterable<String> names) {
        List<String> packages = new ArrayList<>();
        names.forEach(name -> packages.add(HOME + name + ".."));
        return packages.toArray(String[]::new);
    }
}
