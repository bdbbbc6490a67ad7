package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Certificates as their owner and as others meet them, page by page. */
public class CertificatesThroughTheHostTest {
  private static final String CODE = "0123456789abcdefghijklmnop";
  private static final String UNKNOWN = "ponmlkjihgfedcba9876543210";
  private static final String PAGES = "/plugins/leerkring/";
  private static final String REST = "/rest/leerkring/1.0/";

  private final Wiki wiki =
      new Wiki(Database.h2InMemory(UUID.randomUUID().toString()), Clock.systemUTC());
  private final Database database = Database.h2InMemory(UUID.randomUUID().toString());
  private RunningPlugin plugin;
  private Person anna;
  private Person dirk;

  @Before
  public void annaCompletedTheCourse() throws Exception {
    anna = person("anna");
    dirk = person("dirk");
    plugin =
        PluginHost.start(
            ChangedJar.built(),
            new HostSetup(
                database,
                new HashMap<>(HostServices.of(wiki)),
                "http://localhost/confluence",
                "/confluence",
                0,
                (ask, page) -> page.title() + page.bodyHtml()));
    rest(anna, "certificates/" + UNKNOWN + ".jwt"); // the tables come with their first use
    keep();
  }

  @After
  public void stop() {
    AuthenticatedUserThreadLocal.set(null);
    plugin.close();
  }

  @Test
  public void before_the_member_agreed_a_code_looks_like_one_that_does_not_exist() {
    for (Person who : List.of(anna, dirk)) {
      assertEquals(text(verify(who, UNKNOWN)), text(verify(who, CODE)));
      assertEquals(verify(who, UNKNOWN).status(), verify(who, CODE).status());
    }
    for (String type : List.of(".jwt", ".json")) {
      Reply hidden = rest(dirk, "certificates/" + CODE + type);
      Reply unknown = rest(dirk, "certificates/" + UNKNOWN + type);
      assertEquals(404, hidden.status());
      assertEquals(unknown.headers(), hidden.headers());
      assertEquals(text(unknown), text(hidden));
    }
    assertEquals(text(page(dirk, "certificate", UNKNOWN)), text(page(dirk, "certificate", CODE)));
  }

  @Test
  public void the_member_agrees_and_it_verifies_with_what_they_agreed_to() {
    Reply saved = save(anna, CODE, Map.of("shared", "true", "name", "true"), "token");

    String own = text(page(anna, "certificate", CODE));
    String verified = text(verify(dirk, CODE));
    Reply badge = rest(dirk, "certificates/" + CODE + ".jwt");

    assertEquals(302, saved.status());
    assertTrue(
        own, own.contains("Purifier &lt;b&gt;") && own.contains("verify.action?code=" + CODE));
    assertTrue(verified, verified.contains("Purifier &lt;b&gt;") && verified.contains("Anna"));
    assertFalse(verified, verified.contains("Noordzee") || verified.contains("$"));
    assertEquals(200, badge.status());
    assertEquals(3, text(badge).split("\\.").length);
    assertFalse(own, own.contains("$"));
  }

  @Test
  public void nobody_else_agrees_for_them_nor_a_form_without_the_token() {
    save(dirk, CODE, Map.of("shared", "true"), "token");
    Reply unarmed = save(anna, CODE, Map.of("shared", "true"), "other");

    assertEquals(403, unarmed.status());
    assertEquals(text(verify(dirk, UNKNOWN)), text(verify(dirk, CODE)));
  }

  @Test
  public void a_visitor_is_asked_to_log_in_where_confluence_lets_no_visitors_in() {
    Reply page = verify(null, CODE);
    Reply badge = rest(null, "certificates/" + CODE + ".jwt");

    assertEquals(302, page.status());
    assertEquals(401, badge.status());
  }

  @Test
  public void the_key_and_the_issuer_are_told_and_the_private_key_is_not() {
    String keys = text(rest(dirk, "keys.json"));
    String issuer = text(rest(dirk, "issuer.json"));

    assertTrue(keys, keys.contains("\"crv\": \"Ed25519\"") && !keys.contains("\"d\""));
    assertTrue(issuer, issuer.contains("\"Profile\""));
  }

  private Reply verify(Person who, String code) {
    return page(who, "verify", code);
  }

  private Reply page(Person who, String name, String code) {
    return action("GET", who, name, Map.of("code", code), "token");
  }

  private Reply save(Person who, String code, Map<String, String> form, String token) {
    Map<String, String> whole = new HashMap<>(form);
    whole.put("code", code);
    return action("POST", who, "savecertificate", whole, token);
  }

  private Reply action(
      String method, Person who, String name, Map<String, String> form, String token) {
    Map<String, List<String>> parameters = new HashMap<>();
    form.forEach((field, value) -> parameters.put(field, List.of(value)));
    parameters.put("atl_token", List.of(token));
    AuthenticatedUserThreadLocal.set(who);
    return plugin.action(
        new Ask(method, PAGES + name + ".action", parameters, Map.of(), new byte[0], who, "token"));
  }

  private Reply rest(Person who, String path) {
    AuthenticatedUserThreadLocal.set(who);
    return plugin.rest(new Ask("GET", REST + path, Map.of(), Map.of(), new byte[0], who, "token"));
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  private Person person(String name) {
    String full = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Person person =
        new Person(
            "key-" + name, name, full, name + "@example.test", Locale.UK, ZoneId.of("UTC"), "", "");
    wiki.community().addPerson(person);
    wiki.community().addToGroup("confluence-users", person);
    return person;
  }

  private void keep() throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into \""
                    + table(connection)
                    + "\" (ONCE_KEY, CODE, MEMBER_KEY, COURSE_ID, TITLE, COMPANY, ISSUED_AT, SHARED,"
                    + " NAME_SHOWN, COMPANY_SHOWN) values ('x', ?, 'key-anna', 7, 'Purifier <b>',"
                    + " 'Noordzee', timestamp '2026-11-24 10:00:00', false, false, false)")) {
      insert.setString(1, CODE);
      insert.executeUpdate();
    }
  }

  private static String table(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "AO%CERTIFICATE", null)) {
      assertTrue(tables.next());
      return tables.getString("TABLE_NAME");
    }
  }
}
