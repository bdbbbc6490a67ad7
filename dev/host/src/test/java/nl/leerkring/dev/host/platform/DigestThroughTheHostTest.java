package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.SpaceRow;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Digests as the real job sends them, judged by the host's own permission check as each mail comes
 * in. Meanwhile somebody restricts pages, moves them, throws them away, shuts spaces and leaves
 * groups: before the job runs, while it composes, while it writes the mail, and while the mail
 * server is at it.
 */
public class DigestThroughTheHostTest {
  private static final int COMMUNITIES = 1000;
  private static final String BASE = "http://localhost/confluence";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final WikiByTurns wikis = new WikiByTurns();
  private final Moments moments = new Moments(BASE);
  private final Postbox postbox = new Postbox(moments, this::page);
  private RunningPlugin plugin;
  private int told;
  private int mails;
  private int withdrawn;
  private int atTheLast;

  @Test
  public void in_any_community_all_that_a_mail_tells_may_be_seen_by_who_gets_it_when_it_goes()
      throws Exception {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    wikis.before(moments::before);
    wikis.after(moments::after);

    try (RunningPlugin running = PluginHost.start(jarWithoutAClock(), setup(database))) {
      plugin = running;
      for (int seed = 0; seed < COMMUNITIES; seed++) {
        WikiByTurns.forget(database);
        check(seed);
      }
    } finally {
      AuthenticatedUserThreadLocal.set(null);
    }

    assertTrue("mails: " + mails, mails > 2 * COMMUNITIES);
    assertTrue("items told: " + told, told > 5 * COMMUNITIES);
    assertTrue("withdrawn meanwhile: " + withdrawn, withdrawn > COMMUNITIES / 4);
    assertTrue("mails without an end: " + postbox.broken(), postbox.broken() > COMMUNITIES / 50);
    assertTrue("hidden in the last check: " + atTheLast, atTheLast < withdrawn / 5);
  }

  private void check(int seed) {
    Random random = new Random(seed);
    Wiki wiki = wikis.next();
    DigestWorld world = new DigestWorld(random, wiki);
    settle(world, random);
    world.makeNews(plugin);
    if (random.nextInt(4) == 0) {
      pin(world);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      world.meddle(Set.of());
    }
    postbox.of(wiki);

    moments.begin(world, random, seed % 4 == 0);
    plugin.runJob("weeklyDigestJob");
    moments.end();

    postbox.came().forEach(mail -> check("seed " + seed + " " + mail, mail, world));
  }

  /** Companies and rings as administrators set them up; sometimes nobody applied them yet. */
  private void settle(DigestWorld world, Random random) {
    AuthenticatedUserThreadLocal.set(world.rings().admin());
    PluginForms admin = new PluginForms(plugin, world.rings().admin());
    RingForms rings = new RingForms(admin);
    rings.map(world.rings().firms());
    if (random.nextInt(8) == 0) {
      rings.apply();
      world.rings().narrowings().forEach(rings::narrow);
    }
    admin.post(PluginForms.ADMIN + "savedigest", Map.of("deed", "NOW"));
  }

  /** A lead asks their own people to look at a page that the lead may view. */
  private void pin(DigestWorld world) {
    RingsWorld.Firm firm = world.rings().firms().get(0);
    Optional<Person> lead = world.oneOf(firm);
    Optional<Long> page = lead.flatMap(world::pageFor);
    if (page.isPresent()) {
      Person who = lead.orElseThrow();
      Map<String, String> leads = Map.of("key", firm.key(), "leads", who.getName());
      new PluginForms(plugin, world.rings().admin()).post(PluginForms.ADMIN + "saveleads", leads);
      AuthenticatedUserThreadLocal.set(who);
      Map<String, String> word =
          Map.of("key", firm.key(), "note", "Look", "page", String.valueOf(page.get()));
      new PluginForms(plugin, who).post(PluginForms.MEMBER + "saveleadword", word);
    }
  }

  private void check(String what, Postbox.Came mail, DigestWorld world) {
    assertFalse(what, mail.told().isEmpty());
    for (long page : mail.told()) {
      assertTrue(what + " leads to " + page, mail.mayTell(page));
    }
    String all = mail.subject() + "\n" + mail.text() + "\n" + mail.html();
    world
        .titles()
        .forEach(
            (title, page) ->
                assertFalse(what + " names " + title, !mail.mayTell(page) && names(all, title)));
    for (SpaceRow space : world.wiki().state().spaces()) {
      boolean isKnown = mail.rooms().contains(space.name()) || !mail.atTheLast().isEmpty();
      assertFalse(what + " names " + space.name(), !isKnown && names(all, space.name()));
    }
    mails++;
    told += mail.told().size();
    withdrawn += mail.withdrawn().size();
    atTheLast += mail.atTheLast().size();
  }

  private static boolean names(String all, String name) {
    return all.contains(name)
        && Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(all).find();
  }

  /** The page that a link of a mail leads to, for who is not logged in. */
  private long page(String link) {
    String path = link.substring(BASE.length());
    Reply reply = plugin.rest(new Ask("HEAD", path, Map.of(), Map.of(), new byte[0], null, null));
    assertEquals(link, 302, reply.status());
    String to = reply.headers().get("Location");
    assertTrue(to, to.startsWith(BASE + "/pages/viewpage.action?pageId="));
    return Long.parseLong(to.replaceAll(".*=", ""));
  }

  private HostSetup setup(Database database) {
    Map<Class<?>, Object> services = wikis.services();
    services.put(MailServerManager.class, postbox);
    services.put(ApplicationProperties.class, moments);
    return new HostSetup(
        database, services, BASE, "/confluence", 0, (ask, page) -> page.bodyHtml());
  }

  /** The built jar; its jobs run when the test says so, and else on the next 29 February. */
  private Path jarWithoutAClock() throws Exception {
    return ChangedJar.with(
        folder.getRoot().toPath(),
        "atlassian-plugin.xml",
        xml -> xml.replaceAll("cron-expression=\"[^\"]+\"", "cron-expression=\"0 0 0 29 2 ?\""));
  }
}
