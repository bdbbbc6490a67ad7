package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
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
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Calendars ask without a login; what answers them is an account that is open. */
public class FeedsThroughTheHostTest {
  private static final Pattern ADDRESS =
      Pattern.compile("http://localhost/confluence(/rest/leerkring/1\\.0/feeds/[\\w-]{43}\\.ics)");

  private final Wiki wiki =
      new Wiki(Database.h2InMemory(UUID.randomUUID().toString()), Clock.systemUTC());
  private final Person anna =
      new Person(
          "key-anna",
          "anna",
          "Anna",
          "anna@example.test",
          Locale.forLanguageTag("nl-NL"),
          ZoneId.of("UTC"),
          "",
          "");
  private RunningPlugin plugin;

  @Before
  public void annaUsesThePlugin() throws IOException {
    wiki.community().addPerson(anna);
    wiki.community().addToGroup("confluence-users", anna);
    plugin =
        PluginHost.start(
            ChangedJar.built(),
            new HostSetup(
                Database.h2InMemory(UUID.randomUUID().toString()),
                new HashMap<>(HostServices.of(wiki)),
                "http://localhost/confluence",
                "/confluence",
                0,
                (ask, page) -> page.bodyHtml()));
  }

  @After
  public void stop() {
    AuthenticatedUserThreadLocal.set(null);
    plugin.close();
  }

  @Test
  public void who_is_not_logged_in_reads_it_until_the_account_is_closed_or_shut_out() {
    String address = make();

    Reply open = get(address);
    wiki.community().removeFromGroup("confluence-users", anna);
    Reply shutOut = get(address);
    wiki.community().addToGroup("confluence-users", anna);
    Reply letIn = get(address);
    wiki.close(anna);
    Reply closed = get(address);

    assertEquals(200, open.status());
    assertTrue(text(open), text(open).contains("X-WR-CALNAME:Leerkring\r\n"));
    assertEquals(404, shutOut.status());
    assertEquals(200, letIn.status());
    assertEquals(404, closed.status());
    assertEquals("private, no-store", closed.headers().get("Cache-Control"));
  }

  @Test
  public void an_address_ends_when_it_is_replaced() {
    String first = make();
    String second = make();

    assertEquals(404, get(first).status());
    assertEquals(200, get(second).status());
  }

  @Test
  public void nothing_else_is_open_to_who_is_not_logged_in() {
    for (String path : List.of("keys.json", "issuer.json", "sessions/1.ics", "companies")) {
      assertEquals(path, 401, get("/rest/leerkring/1.0/" + path).status());
    }
  }

  private String make() {
    AuthenticatedUserThreadLocal.set(anna);
    Reply page =
        plugin.action(
            new Ask(
                "POST",
                "/plugins/leerkring/savemycalendar.action",
                Map.of("what", List.of("make"), "atl_token", List.of("token")),
                Map.of(),
                new byte[0],
                anna,
                "token"));
    AuthenticatedUserThreadLocal.set(null);
    Matcher address = ADDRESS.matcher(text(page));
    assertTrue(text(page), address.find());
    assertFalse(text(page), text(page).contains("$feed"));
    return address.group(1);
  }

  private Reply get(String path) {
    return plugin.rest(new Ask("GET", path, Map.of(), Map.of(), new byte[0], null, null));
  }

  private static String text(Reply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }
}
