package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/**
 * Companies, rings and the whole configuration by REST, on real Jersey and a real database; and the
 * page of the configuration.
 */
public class RestThroughTheHostTest {
  private static final String BASE = "/rest/leerkring/1.0/";
  private static final Pattern FINGERPRINT =
      Pattern.compile("name=\"fingerprint\" value=\"(\\w+)\"");
  private static final String JSON = "application/json";
  private static final String NOORDZEE =
      "{\"name\": \"Noordzee\", \"groups\": [\"noordzee-crew\"],"
          + " \"spaces\": [{\"space\": \"NZ\", \"ring\": \"COMPANY\"}]}";

  /** Every resource of administrators; none of them has words for anybody else. */
  private static final List<String[]> ALL =
      List.of(
          new String[] {"GET", "companies"},
          new String[] {"GET", "companies/NZ"},
          new String[] {"GET", "companies/XX"},
          new String[] {"PUT", "companies/NZ"},
          new String[] {"PUT", "companies/NZ/archived"},
          new String[] {"GET", "keptgroups"},
          new String[] {"PUT", "keptgroups"},
          new String[] {"GET", "matrix"},
          new String[] {"PUT", "matrix"},
          new String[] {"GET", "rings/plan"},
          new String[] {"POST", "rings/apply"},
          new String[] {"POST", "rings/continue"},
          new String[] {"POST", "rings/stop"},
          new String[] {"GET", "rings/undo"},
          new String[] {"POST", "rings/undo"},
          new String[] {"GET", "rings/history"},
          new String[] {"GET", "setup/leerkring.json"},
          new String[] {"GET", "setup/leerkring.yaml"},
          new String[] {"POST", "setup/import"});

  private final Wiki wiki =
      new Wiki(Database.h2InMemory(UUID.randomUUID().toString()), Clock.systemUTC());
  private RunningPlugin plugin;
  private Person admin;
  private Person anna;
  private Person dirk;

  @Before
  public void aCommunityWithoutRings() throws IOException {
    admin = person("admin", "confluence-administrators", Locale.UK);
    anna = person("anna", "noordzee-crew", Locale.forLanguageTag("nl-NL"));
    dirk = person("dirk", "lely-staff", Locale.UK);
    wiki.community().addSpace("NZ", "Noordzee", "Noordzee home", admin);
    wiki.community().grant(new Grant("NZ", Rights.VIEW, Holder.group("lely-staff")));
    plugin = start(wiki);
    AuthenticatedUserThreadLocal.set(admin);
  }

  @After
  public void stop() {
    AuthenticatedUserThreadLocal.set(null);
    plugin.close();
  }

  @Test
  public void an_administrator_maps_previews_applies_and_undoes_without_the_pages() {
    ok("PUT", "companies/nz", NOORDZEE);
    JsonNode plan = ok("GET", "rings/plan", null);
    JsonNode applied =
        ok(
            "POST",
            "rings/apply",
            "{\"fingerprint\": " + plan.get("fingerprint") + ", \"why\": \"agreed\"}");
    boolean afterwards = sees(anna) && !sees(dirk);
    JsonNode undo = ok("GET", "rings/undo", null);
    ok("POST", "rings/undo", "{\"fingerprint\": " + undo.get("fingerprint") + "}");
    JsonNode history = ok("GET", "rings/history", null).get("applies");

    assertEquals("TAKE", plan.at("/changes/0/do").asText());
    assertEquals("lely-staff", plan.at("/changes/0/name").asText());
    assertEquals(1, plan.at("/sights/0/gain").asInt());
    assertEquals("DONE", applied.get("state").asText());
    assertEquals(applied.get("total"), applied.get("done"));
    assertTrue(afterwards);
    assertTrue(sees(dirk) && !sees(anna));
    assertEquals("UNDO", history.at("/0/kind").asText());
    assertEquals("UNDONE", history.at("/1/state").asText());
    assertEquals("agreed", history.at("/1/why").asText());
    assertEquals("admin", history.at("/1/by").asText());
  }

  @Test
  public void a_plan_that_somebody_did_not_see_is_not_applied() {
    ok("PUT", "companies/NZ", NOORDZEE);
    JsonNode plan = ok("GET", "rings/plan", null);
    wiki.community().grant(new Grant("NZ", Rights.COMMENT, Holder.group("lely-staff")));

    Reply reply = call("POST", "rings/apply", "{\"fingerprint\": " + plan.get("fingerprint") + "}");

    assertEquals(409, reply.status());
    assertEquals("fingerprint", json(reply).at("/errors/0/path").asText());
    assertTrue(sees(dirk));
  }

  @Test
  public void who_does_not_administer_hears_nothing_but_no() {
    ok("PUT", "companies/NZ", NOORDZEE);
    AuthenticatedUserThreadLocal.set(anna);

    for (String[] one : ALL) {
      Reply reply = plugin.rest(ask(one[0], one[1], "{}", Map.of("content-type", JSON), anna));

      assertEquals(one[0] + " " + one[1], 403, reply.status());
      assertEquals(one[1], "", text(reply));
    }
    AuthenticatedUserThreadLocal.set(null);
    for (String[] one : ALL) {
      Reply reply = plugin.rest(ask(one[0], one[1], "{}", Map.of("content-type", JSON), null));

      assertEquals(one[0] + " " + one[1], 401, reply.status());
    }
  }

  @Test
  public void what_a_page_of_another_site_could_send_changes_nothing() {
    ok("PUT", "companies/NZ", NOORDZEE);

    for (String[] one : ALL) {
      if (one[0].equals("GET")) {
        continue;
      }
      for (String type :
          List.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain", "")) {
        Map<String, String> alone = type.isEmpty() ? Map.of() : Map.of("content-type", type);
        Map<String, String> vouched = new HashMap<>(alone);
        vouched.put("x-atlassian-token", "no-check");

        assertEquals(403, plugin.rest(ask(one[0], one[1], "{}", alone, admin)).status());
        assertEquals(415, plugin.rest(ask(one[0], one[1], "{}", vouched, admin)).status());
      }
    }
  }

  @Test
  public void what_is_wrong_is_said_by_path_in_the_language_of_who_asks() {
    wiki.community().addToGroup("confluence-administrators", anna);
    AuthenticatedUserThreadLocal.set(anna);

    Reply reply =
        call("PUT", "companies/NZ", "{\"name\": \"Noordzee\", \"groups\": [\"nergens\"]}");

    assertEquals(400, reply.status());
    assertTrue(reply.contentType(), reply.contentType().startsWith(JSON));
    assertEquals("groups[0]", json(reply).at("/errors/0/path").asText());
    assertEquals(
        "Confluence heeft geen groep \u201cnergens\u201d.",
        json(reply).at("/errors/0/message").asText());
  }

  @Test
  public void nobody_overwrites_what_they_did_not_see() {
    ok("PUT", "companies/NZ", NOORDZEE);
    String seen = ok("GET", "companies/NZ", null).get("seen").asText();

    Reply blind = call("PUT", "companies/NZ", "{\"name\": \"Other\"}");
    JsonNode named =
        ok("PUT", "companies/NZ", "{\"name\": \"Rederij\", \"seen\": \"" + seen + "\"}");
    Reply late = call("PUT", "companies/NZ", "{\"name\": \"Other\", \"seen\": \"" + seen + "\"}");

    assertEquals(409, blind.status());
    assertEquals("Rederij", named.get("name").asText());
    assertEquals("noordzee-crew", named.at("/groups/0").asText());
    assertEquals(409, late.status());
    assertEquals(404, call("GET", "companies/XX", null).status());
  }

  @Test
  public void groups_left_alone_the_matrix_and_leaving_go_by_rest_as_well() {
    wiki.community().addGroup("support-desk");
    ok("PUT", "companies/NZ", NOORDZEE);

    JsonNode kept = ok("PUT", "keptgroups", "{\"groups\": [\"support-desk\"]}");
    JsonNode matrix = ok("PUT", "matrix", "{\"matrix\": {\"COMPANY\": {\"OWN\": [\"COMMENT\"]}}}");
    JsonNode left = ok("PUT", "companies/NZ/archived", "{\"archived\": true}");

    assertEquals("support-desk", kept.at("/groups/0").asText());
    assertEquals("[\"COMMENT\"]", matrix.at("/matrix/COMPANY/OWN").toString());
    assertTrue(matrix.at("/matrix/COMPANY/LEADS").size() > 1);
    assertFalse(matrix.get("anonymous").asBoolean());
    assertTrue(left.get("archived").asBoolean());
  }

  @Test
  public void a_configuration_goes_to_another_confluence_after_a_look_at_what_it_does()
      throws IOException {
    ok("PUT", "companies/NZ", NOORDZEE);
    String yaml = text(call("GET", "setup/leerkring.yaml", null));
    JsonNode same = json(post("setup/import", yaml, Map.of()));
    plugin.close();
    Wiki production =
        new Wiki(Database.h2InMemory(UUID.randomUUID().toString()), Clock.systemUTC());
    wiki.state().people().forEach(person -> production.community().addPerson(person));
    production.community().addGroup("noordzee-crew");
    production.community().addToGroup("confluence-administrators", admin);
    production.community().addSpace("NZ", "Noordzee", "Noordzee home", admin);
    plugin = start(production);

    JsonNode shown = json(post("setup/import", yaml, Map.of()));
    int before = ok("GET", "companies", null).get("companies").size();
    JsonNode done =
        json(
            post(
                "setup/import",
                yaml,
                Map.of("fingerprint", List.of(shown.get("fingerprint").asText()))));

    assertEquals(0, same.get("changes").size());
    assertFalse(shown.get("imported").asBoolean());
    assertEquals("companies[NZ]", shown.at("/changes/0/path").asText());
    assertEquals(0, before);
    assertTrue(done.get("imported").asBoolean());
    assertEquals(yaml, text(call("GET", "setup/leerkring.yaml", null)));
  }

  @Test
  public void a_body_of_any_length_is_not_read() {
    String large = "{\"name\": \"" + "x".repeat(1 << 20) + "\"}";

    assertEquals(413, call("PUT", "companies/NZ", large).status());
  }

  @Test
  public void the_page_shows_what_a_file_would_do_and_its_button_does_exactly_that() {
    String yaml =
        "version: 1\ncompanies:\n- key: NZ\n  name: <Noordzee>\n  groups: [noordzee-crew]\n";

    String wrong = page(Map.of("document", "version: 1\ngroups: []\n"), 200);
    String shown = page(Map.of("document", yaml), 200);
    int before = ok("GET", "companies", null).get("companies").size();
    Matcher fingerprint = FINGERPRINT.matcher(shown);
    assertTrue(shown, fingerprint.find());
    String other = yaml.replace("Noordzee", "Other");
    String changed = page(Map.of("document", other, "fingerprint", fingerprint.group(1)), 200);
    page(Map.of("document", yaml, "fingerprint", fingerprint.group(1)), 302);

    assertTrue(
        wrong, wrong.contains("<code>document</code>") && wrong.contains("\u201cgroups\u201d"));
    assertTrue(shown, shown.contains("add &lt;Noordzee&gt;") && !shown.contains("<Noordzee>"));
    assertEquals(0, before);
    assertTrue(changed, changed.contains("Something changed since you looked"));
    assertEquals("<Noordzee>", ok("GET", "companies/NZ", null).get("name").asText());
  }

  @Test
  public void the_page_is_for_administrators_only() {
    AuthenticatedUserThreadLocal.set(anna);

    for (String method : List.of("GET", "POST")) {
      Reply reply = plugin.action(action(method, anna, Map.of("document", "version: 1\n")));

      assertTrue(method + " " + reply.status(), reply.status() != 200);
      assertFalse(text(reply), text(reply).contains("noordzee"));
    }
  }

  private String page(Map<String, String> form, int status) {
    Reply reply = plugin.action(action("POST", admin, form));
    assertEquals(text(reply), status, reply.status());
    return text(reply);
  }

  private static Ask action(String method, Person who, Map<String, String> form) {
    Map<String, List<String>> parameters = new HashMap<>();
    form.forEach((name, value) -> parameters.put(name, List.of(value)));
    parameters.put("atl_token", List.of("token"));
    String name = method.equals("GET") ? "setup" : "importsetup";
    String path = "/admin/plugins/leerkring/" + name + ".action";
    return new Ask(method, path, parameters, Map.of(), new byte[0], who, "token");
  }

  private Reply post(String path, String yaml, Map<String, List<String>> parameters) {
    return plugin.rest(
        new Ask(
            "POST",
            BASE + path,
            parameters,
            Map.of("content-type", "application/yaml"),
            yaml.getBytes(StandardCharsets.UTF_8),
            admin,
            "token"));
  }

  private JsonNode ok(String method, String path, String body) {
    Reply reply = call(method, path, body);
    assertEquals(path + " " + text(reply), 200, reply.status());
    return json(reply);
  }

  private Reply call(String method, String path, String body) {
    Map<String, String> headers = body == null ? Map.of() : Map.of("content-type", JSON);
    return plugin.rest(ask(method, path, body, headers, admin));
  }

  private static Ask ask(
      String method, String path, String body, Map<String, String> headers, Person who) {
    byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
    return new Ask(method, BASE + path, Map.of(), headers, bytes, who, "token");
  }

  private static JsonNode json(Reply reply) {
    try {
      return new ObjectMapper().readTree(reply.body());
    } catch (IOException e) {
      throw new IllegalStateException("Not JSON: " + text(reply), e);
    }
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  private boolean sees(Person person) {
    Map<Class<?>, Object> services = HostServices.of(wiki);
    PermissionManager permissions = (PermissionManager) services.get(PermissionManager.class);
    PageManager pages = (PageManager) services.get(PageManager.class);
    PageRow home = wiki.state().pages().iterator().next();
    return permissions.hasPermission(person, Permission.VIEW, pages.getPage(home.id()));
  }

  private Person person(String name, String group, Locale language) {
    Person person =
        new Person(
            "key-" + name, name, name, name + "@example.test", language, ZoneId.of("UTC"), "", "");
    wiki.community().addPerson(person);
    wiki.community().addGroup(group);
    wiki.community().addToGroup(group, person);
    wiki.community().addToGroup("confluence-users", person);
    return person;
  }

  private static RunningPlugin start(Wiki wiki) throws IOException {
    return PluginHost.start(
        ChangedJar.built(),
        new HostSetup(
            Database.h2InMemory(UUID.randomUUID().toString()),
            new HashMap<>(HostServices.of(wiki)),
            "http://localhost/confluence",
            "/confluence",
            0,
            (ask, page) -> page.bodyHtml()));
  }
}
