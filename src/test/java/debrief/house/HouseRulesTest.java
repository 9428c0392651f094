package debrief.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The architecture document that runs: which room may open which door. */
class HouseRulesTest {
    private static final Set<String> GROUND = Set.of("shared", "db", "jobs", "language", "likeness");

    /** Each room with the rooms it may use, the ground floor told apart where it matters. */
    private static final Map<String, Set<String>> PLAN = Map.ofEntries(
            entry("shared", Set.of()),
            entry("db", Set.of("shared")),
            entry("jobs", Set.of("db", "shared")),
            entry("language", Set.of("shared")),
            entry("likeness", Set.of("db", "shared")),
            entry("catalog", Set.of("jobs", "db", "shared")),
            entry("incident", with(GROUND, "catalog")),
            entry("timeline", with(GROUND, "incident")),
            entry("action", with(GROUND, "incident", "catalog")),
            entry("review", with(GROUND, "action", "timeline", "incident", "catalog")),
            entry("writeup", with(GROUND, "review", "action", "timeline", "incident", "catalog")),
            entry(
                    "slack",
                    Set.of(
                            "writeup",
                            "review",
                            "action",
                            "timeline",
                            "incident",
                            "catalog",
                            "language",
                            "jobs",
                            "shared")),
            entry("web", Set.of("writeup", "review", "action", "timeline", "incident", "catalog", "jobs", "shared")),
            entry("sandbox", Set.of("shared")),
            entry(
                    "app",
                    with(
                            GROUND,
                            "writeup",
                            "review",
                            "action",
                            "timeline",
                            "incident",
                            "catalog",
                            "slack",
                            "web",
                            "sandbox")));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("debrief");

    @Test
    void the_plan_lists_every_room_that_exists_and_no_other() {
        var rooms = new TreeSet<String>();
        for (var each : HOUSE) rooms.add(room(each));
        assertThat(rooms).isEqualTo(new TreeSet<>(PLAN.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> no_dependency_leaves_a_room_by_a_door_not_on_the_plan() {
        return PLAN.keySet().stream()
                .sorted()
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(room))
                                .should()
                                .dependOnClassesThat(
                                        resideInAPackage("debrief..").and(not(resideInAnyPackage(allowed(room)))))
                                .check(HOUSE)));
    }

    @Test
    void slack_s_library_is_spoken_in_the_slack_room_only() {
        onlyIn("com.slack..", "debrief.slack..", "debrief.app..");
    }

    @Test
    void sql_is_written_in_stores_only() {
        noClasses()
                .that(not(resideInAnyPackage("debrief.db..", "debrief.jobs..")))
                .and()
                .haveSimpleNameNotEndingWith("Store")
                .and(not(insideStore()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jdbi..", "java.sql..")
                .check(withoutApp());
    }

    @Test
    void stores_are_closed_to_the_street() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Store")
                .should()
                .notBePublic()
                .check(HOUSE);
    }

    @Test
    void templates_are_filled_by_the_web_and_the_write_up_only() {
        onlyIn("freemarker..", "debrief.web..", "debrief.writeup..");
    }

    @Test
    void the_container_is_known_at_the_doors_only() {
        onlyIn("jakarta..", "debrief.web..", "debrief.slack..", "debrief.app..");
    }

    @Test
    void time_is_handed_in() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(HOUSE);
    }

    @Test
    void nothing_is_injected_into_fields() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").check(HOUSE);
        constructors().should().notBeAnnotatedWith("jakarta.inject.Inject").check(HOUSE);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(
                        ".*(Manager|Helper|Utils?|Impl|DTO|Data|Info|Service|Repository|Controller|Port)(\\$.*)?")
                .check(HOUSE.that(not(resideInAPackage("debrief.catalog..")))); // a Service is a word of the catalog
    }

    @Test
    void every_package_is_null_marked() {
        for (var each : HOUSE) {
            assertThat(each.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                    .as(each.getPackageName())
                    .isTrue();
        }
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that(not(resideInAnyPackage(rooms)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(HOUSE);
    }

    private static JavaClasses withoutApp() {
        return HOUSE.that(not(resideInAPackage("debrief.app..")));
    }

    private static DescribedPredicate<JavaClass> insideStore() {
        return DescribedPredicate.describe(
                "stand inside a store",
                each -> each.getEnclosingClass()
                        .map(outer -> outer.getSimpleName().endsWith("Store"))
                        .orElse(false));
    }

    private static String room(JavaClass each) {
        return each.getPackageName().split("\\.")[1];
    }

    private static String inside(String room) {
        return "debrief." + room + "..";
    }

    private static String[] allowed(String room) {
        return Stream.concat(Stream.of(room), PLAN.get(room).stream())
                .map(HouseRulesTest::inside)
                .toArray(String[]::new);
    }

    private static Set<String> with(Set<String> rooms, String... more) {
        var all = new TreeSet<>(rooms);
        all.addAll(Set.of(more));
        return Set.copyOf(all);
    }
}
