package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.PluginRefused;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A plugin that would die in Confluence does not start here either, and the message says why. */
public class RefusedPluginTest {
  private static final String DESCRIPTOR = "atlassian-plugin.xml";
  private static final String INDEX = "META-INF/plugin-components/";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void the_built_jar_starts() throws IOException {
    try (RunningPlugin plugin = start(ChangedJar.built())) {
      assertTrue(plugin.macro("course").isPresent());
    }
  }

  @Test
  public void an_import_that_is_taken_away_is_named() throws IOException {
    for (String lost :
        List.of(
            "net.java.ao",
            "com.atlassian.confluence.macro",
            "com.atlassian.confluence.core",
            "com.atlassian.scheduler",
            "com.atlassian.confluence.spaces")) {
      Path jar =
          ChangedJar.withHeader(
              folder.getRoot().toPath(), "Import-Package", header -> without(header, lost));

      assertNames(lost, refusal(jar).replace('/', '.'));
    }
  }

  @Test
  public void an_import_that_the_host_does_not_export_is_named() throws IOException {
    Path jar =
        ChangedJar.withHeader(
            folder.getRoot().toPath(),
            "Import-Package",
            header -> header + ",com.atlassian.confluence.internal.secret;version=0");

    assertNames("com.atlassian.confluence.internal.secret", refusal(jar));
  }

  @Test
  public void every_imported_service_that_the_index_loses_is_missed() throws IOException {
    for (String line : ChangedJar.text(INDEX + "imports").lines().toList()) {
      String type = line.replaceAll("#.*", "");
      Path jar =
          ChangedJar.with(
              folder.getRoot().toPath(), INDEX + "imports", text -> text.replace(line + "\n", ""));

      assertNames(type, refusal(jar));
    }
  }

  @Test
  public void every_component_that_others_need_is_missed_when_the_index_loses_it()
      throws IOException {
    for (String name :
        List.of(
            "nl.leerkring.host.confluence.ConfluencePages",
            "nl.leerkring.companies.Companies",
            "nl.leerkring.persistence.Transactions",
            "nl.leerkring.editions.WeeklyDigestJob#weeklyDigestJob")) {
      Path jar =
          ChangedJar.with(
              folder.getRoot().toPath(),
              INDEX + "component",
              text -> text.replace(name + "\n", ""));
      String missed =
          name.contains("#")
              ? name.replaceAll(".*#", "")
              : name.endsWith("Pages") ? "nl.leerkring.host.Pages" : name;

      assertNames(missed, refusal(jar));
    }
  }

  @Test
  public void every_attribute_that_a_module_needs_is_named_with_its_module() throws IOException {
    for (String attribute :
        List.of(
            " key=\"leerkring-ao\"",
            " namespace=\"nl.leerkring\"",
            " class=\"nl.leerkring.courses.CourseMacro\"",
            " section=\"system.admin/leerkring-admin\"",
            " location=\"system.admin\"",
            " path=\"/leerkring\"",
            " cron-expression=\"0 30 2 * * ?\"",
            " location=\"i18n/rings\"")) {
      Path jar =
          ChangedJar.with(
              folder.getRoot().toPath(),
              DESCRIPTOR,
              xml -> xml.replaceFirst(java.util.regex.Pattern.quote(attribute), ""));
      String name = attribute.trim().replaceAll("=.*", "");

      assertNames("has no attribute \"" + name + "\"", refusal(jar));
    }
  }

  @Test
  public void a_module_that_nobody_knows_is_named() throws IOException {
    Path jar = descriptor("</atlassian-plugin>", "<gadget key=\"clock\"/></atlassian-plugin>");

    assertNames("<gadget key=\"clock\">", refusal(jar));
  }

  @Test
  public void a_relative_icon_is_refused_as_it_breaks_the_editor() throws IOException {
    Path jar =
        descriptor(
            "icon=\"/download/resources/nl.leerkring.leerkring/images/course.svg\"",
            "icon=\"images/course.svg\"");

    assertNames("<xhtml-macro key=\"course\">", refusal(jar));
  }

  @Test
  public void a_class_that_is_not_there_is_named() throws IOException {
    Path jar = descriptor("nl.leerkring.courses.CourseMacro", "nl.leerkring.courses.KourseMacro");

    assertNames("nl.leerkring.courses.KourseMacro", refusal(jar));
  }

  @Test
  public void rest_without_its_migration_is_refused_on_this_line() throws IOException {
    Path jar =
        ChangedJar.with(
            folder.getRoot().toPath(),
            DESCRIPTOR,
            xml -> xml.replaceAll("(?s)<rest-migration.*?</rest-migration>", ""));

    assertNames("<rest-migration>", refusal(jar));
  }

  @Test
  public void without_the_scanner_s_context_file_nothing_would_be_wired() throws IOException {
    Path jar =
        ChangedJar.with(
            folder.getRoot().toPath(),
            "META-INF/spring/plugin-context.xml",
            xml -> xml.replace("<atlassian-scanner:scan-indexes/>", ""));

    assertNames("scan-indexes", refusal(jar));
  }

  private Path descriptor(String what, String instead) throws IOException {
    return ChangedJar.with(
        folder.getRoot().toPath(), DESCRIPTOR, xml -> xml.replace(what, instead));
  }

  private static String without(String imports, String lost) {
    return Arrays.stream(imports.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
        .filter(part -> !part.split(";")[0].equals(lost))
        .collect(Collectors.joining(","));
  }

  private static String refusal(Path jar) {
    return assertThrows(PluginRefused.class, () -> start(jar).close()).getMessage();
  }

  private static void assertNames(String what, String message) {
    assertTrue("\"" + what + "\" is not in: " + message, message.contains(what));
  }

  private static RunningPlugin start(Path jar) {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    Wiki wiki = new Wiki(database, Clock.systemUTC());
    return PluginHost.start(
        jar,
        new HostSetup(
            database,
            HostServices.of(wiki),
            "http://localhost/confluence",
            "/confluence",
            0,
            (ask, page) -> page.bodyHtml()));
  }
}
