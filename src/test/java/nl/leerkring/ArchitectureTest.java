package nl.leerkring;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchUnitRunner;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Date;
import org.junit.runner.RunWith;

/** How the code hangs together, as docs/architecture.md says it. */
@RunWith(ArchUnitRunner.class)
@AnalyzeClasses(
    packages = "nl.leerkring",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyThePlugin.class})
public class ArchitectureTest {
  private static final String EDGES = ".*(Macro|Action|Resource|Job|Condition|Listener|Servlet)";
  private static final DescribedPredicate<JavaClass> HOST =
      resideInAPackage("com.atlassian..")
          .and(DescribedPredicate.not(resideInAPackage("com.atlassian.activeobjects..")))
          .as("types of the host");
  private static final DescribedPredicate<JavaClass> ACTIVE_OBJECTS =
      resideInAPackage("net.java.ao..")
          .or(resideInAPackage("com.atlassian.activeobjects.."))
          .as("Active Objects");

  private static final DescribedPredicate<JavaMethodCall> READS_THE_MACHINES_CLOCK =
      DescribedPredicate.describe(
          "that read the machine's clock",
          call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getName();
            boolean now = method.equals("now") && call.getTarget().getRawParameterTypes().isEmpty();
            return owner.startsWith("java.time.") && (now || method.startsWith("system"))
                || owner.equals("java.lang.System") && method.equals("currentTimeMillis");
          });

  @ArchTest
  static final ArchRule features_depend_downwards =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("nl.leerkring..")
          .withOptionalLayers(true)
          .layer("digest")
          .definedBy(
              "nl.leerkring.digest..",
              "nl.leerkring.digestmail..",
              "nl.leerkring.editions..",
              "nl.leerkring.weekposts..")
          .layer("news")
          .definedBy("nl.leerkring.news..")
          .layer("comments")
          .definedBy("nl.leerkring.comments..")
          .layer("launch")
          .definedBy("nl.leerkring.launch..")
          .layer("courses")
          .definedBy(
              "nl.leerkring.assignments..",
              "nl.leerkring.catalogue..",
              "nl.leerkring.certificates..",
              "nl.leerkring.coursereport..",
              "nl.leerkring.cohorts..",
              "nl.leerkring.courses..",
              "nl.leerkring.feedback..",
              "nl.leerkring.films..",
              "nl.leerkring.freshness..",
              "nl.leerkring.instructions..",
              "nl.leerkring.learning..",
              "nl.leerkring.mylearning..",
              "nl.leerkring.practice..",
              "nl.leerkring.qti..",
              "nl.leerkring.questions..",
              "nl.leerkring.quizimport..",
              "nl.leerkring.quizzes..",
              "nl.leerkring.recall..",
              "nl.leerkring.xapi..")
          .layer("sessions")
          .definedBy(
              "nl.leerkring.afterwards..",
              "nl.leerkring.planning..",
              "nl.leerkring.seats..",
              "nl.leerkring.sessionpage..",
              "nl.leerkring.sessionmails..",
              "nl.leerkring.datepoll..",
              "nl.leerkring.peers..",
              "nl.leerkring.sessionlists..",
              "nl.leerkring.sessions..")
          .layer("calendars")
          .definedBy("nl.leerkring.calendars..")
          .layer("preferences")
          .definedBy("nl.leerkring.links..", "nl.leerkring.preferences..")
          .layer("ring features")
          .definedBy(
              "nl.leerkring.drift..",
              "nl.leerkring.guests..",
              "nl.leerkring.leads..",
              "nl.leerkring.leaving..",
              "nl.leerkring.provisioning..",
              "nl.leerkring.reach..",
              "nl.leerkring.setup..",
              "nl.leerkring.sharing..")
          .layer("profiles")
          .definedBy("nl.leerkring.profiles..")
          .layer("mails")
          .definedBy("nl.leerkring.mails..")
          .layer("rings")
          .definedBy("nl.leerkring.rings..")
          .layer("companies")
          .definedBy("nl.leerkring.companies..")
          .layer("host.confluence")
          .definedBy("nl.leerkring.host.confluence..")
          .whereLayer("digest")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("comments")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("launch")
          .mayOnlyBeAccessedByLayers("digest")
          .whereLayer("courses")
          .mayOnlyBeAccessedByLayers("launch", "digest")
          .whereLayer("sessions")
          .mayOnlyBeAccessedByLayers("launch", "digest")
          .whereLayer("calendars")
          .mayOnlyBeAccessedByLayers("sessions", "launch", "digest")
          .whereLayer("news")
          .mayOnlyBeAccessedByLayers("courses", "comments", "sessions", "launch", "digest")
          .whereLayer("profiles")
          .mayOnlyBeAccessedByLayers("courses", "comments", "sessions", "launch", "digest")
          .whereLayer("preferences")
          .mayOnlyBeAccessedByLayers("sessions", "launch", "digest")
          .whereLayer("mails")
          .mayOnlyBeAccessedByLayers("ring features", "courses", "sessions", "launch", "digest")
          .whereLayer("rings")
          .mayOnlyBeAccessedByLayers("ring features", "courses", "sessions", "launch", "digest")
          .whereLayer("companies")
          .mayOnlyBeAccessedByLayers(
              "profiles",
              "rings",
              "ring features",
              "courses",
              "comments",
              "calendars",
              "sessions",
              "launch",
              "digest")
          .whereLayer("host.confluence")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule features_are_free_of_cycles =
      slices().matching("nl.leerkring.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_edges_and_adapters_know_the_host =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "nl.leerkring.host.confluence..", "nl.leerkring.persistence..", "nl.leerkring.web..")
          .and()
          .haveNameNotMatching(EDGES)
          .should()
          .dependOnClassesThat(HOST);

  @ArchTest
  static final ArchRule only_ao_classes_know_active_objects =
      noClasses()
          .that(DescribedPredicate.not(simpleNameStartingWith("Ao")))
          .and()
          .haveSimpleNameNotStartingWith("HostImports")
          .and()
          .resideOutsideOfPackage("nl.leerkring.persistence..")
          .should()
          .dependOnClassesThat(ACTIVE_OBJECTS);

  @ArchTest
  static final ArchRule edges_do_not_touch_repositories =
      noClasses()
          .that()
          .haveNameMatching(".*(Macro|Action|Resource|Job|Condition|Servlet)")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository");

  @ArchTest
  static final ArchRule repositories_are_package_private =
      classes().that().haveSimpleNameEndingWith("Repository").should().notBePublic();

  @ArchTest
  static final ArchRule adapters_are_package_private =
      classes().that().resideInAPackage("nl.leerkring.host.confluence..").should().notBePublic();

  @ArchTest
  static final ArchRule we_name_no_type_that_moved_between_the_lines_of_the_host =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Resource")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javax.servlet..",
              "jakarta.servlet..",
              "javax.mail..",
              "jakarta.mail..",
              "javax.ws.rs..",
              "jakarta.ws.rs..",
              "javax.inject..",
              "jakarta.inject..",
              "com.opensymphony..",
              "com.atlassian.xwork..",
              "org.apache.struts2.action..");

  @ArchTest
  static final ArchRule time_comes_from_the_clock_bean =
      noClasses()
          .that()
          .doNotHaveSimpleName("SystemClock")
          .should()
          .callMethodWhere(READS_THE_MACHINES_CLOCK)
          .orShould()
          .callConstructor(Date.class);

  @ArchTest
  static final ArchRule no_static_state =
      fields().that().areStatic().should().beFinal().because("a cluster has many of it");

  @ArchTest
  static final ArchRule no_bags =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Impl|Manager|Data|Info)");

  @ArchTest static final ArchRule no_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

  @ArchTest static final ArchRule no_std_streams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  /** What helps to build and test the plugin lives in nl.leerkring.dev and is not the plugin. */
  public static final class OnlyThePlugin implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/nl/leerkring/dev/");
    }
  }
}
