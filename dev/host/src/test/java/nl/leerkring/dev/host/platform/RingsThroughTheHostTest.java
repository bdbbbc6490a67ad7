package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.junit.Test;

/**
 * Rings as the real plugin applies them through its forms, judged by the host's own permission
 * check: the plugin's opinion of who sees what is asked nowhere.
 */
public class RingsThroughTheHostTest {
  private static final int COMMUNITIES = 30;
  private static final String TOKEN = "token";
  private static final Pattern FINGERPRINT =
      Pattern.compile("name=\"fingerprint\" value=\"(\\w+)\"");
  private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\w+)\"");
  private static final List<String> GROUPS = List.of("g0", "g1", "g2", "g3", "g4");

  /** A company as the test means it. */
  private record Firm(
      String key, Set<String> groups, Set<String> partners, Map<String, String> rings) {}

  @Test
  public void
      in_any_community_everybody_sees_by_the_host_s_check_what_the_rule_says_and_never_more_on_the_way()
          throws IOException {
    for (int seed = 0; seed < COMMUNITIES; seed++) {
      check(seed);
    }
  }

  private static void check(int seed) throws IOException {
    Random random = new Random(seed);
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    Wiki wiki = new Wiki(database, Clock.systemUTC());
    List<Firm> firms = firms(random);
    people(wiki, random);
    spaces(wiki, firms, random);
    Map<Class<?>, Object> services = new HashMap<>(HostServices.of(wiki));
    Map<String, Set<String>> before = sight(wiki);
    Map<String, Set<String>> expected = rule(wiki, firms);
    List<String> leaks = new ArrayList<>();
    services.put(
        SpacePermissionManager.class,
        watched(services, () -> leaks.addAll(beyond(sight(wiki), before, expected))));

    try (RunningPlugin plugin = PluginHost.start(ChangedJar.built(), setup(database, services))) {
      Person admin = wiki.state().personNamed("admin").orElseThrow();
      AuthenticatedUserThreadLocal.set(admin);
      for (Firm firm : firms) {
        post(plugin, admin, "savecompany", form(firm, Set.of(), ""));
      }
      for (Firm firm : firms) {
        String shown = page(plugin, admin, "company", Map.of("key", firm.key()));
        post(plugin, admin, "savecompany", form(firm, firm.partners(), field(SEEN, shown)));
      }
      apply(plugin, admin);

      assertEquals("seed " + seed, expected, sight(wiki));
      assertEquals("seed " + seed, List.of(), leaks);
      assertTrue("seed " + seed, page(plugin, admin).contains("leerkring-nothing-to-change"));
    } finally {
      AuthenticatedUserThreadLocal.set(null);
    }
    assertEquals("after the plugin is gone, seed " + seed, expected, sight(wiki));
  }

  private static List<Firm> firms(Random random) {
    List<Firm> firms = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Set<String> partners = new TreeSet<>();
      for (int other = 0; other < count; other++) {
        if (other != i && random.nextBoolean()) {
          partners.add("C" + other);
        }
      }
      Map<String, String> rings = new TreeMap<>();
      for (String ring : List.of("COMPANY", "PARTNER", "PUBLIC")) {
        if (random.nextInt(4) > 0) {
          rings.put("S" + i + ring.substring(0, 2), ring);
        }
      }
      Set<String> groups = some(GROUPS, random);
      groups.add(GROUPS.get(random.nextInt(GROUPS.size())));
      firms.add(new Firm("C" + i, groups, partners, rings));
    }
    return firms;
  }

  private static void people(Wiki wiki, Random random) {
    List<String> groups = new ArrayList<>(GROUPS);
    groups.add("stranger");
    groups.forEach(wiki.community()::addGroup);
    for (int i = 0; i < 6; i++) {
      Person person = person("p" + i);
      wiki.community().addPerson(person);
      wiki.community().addToGroup("confluence-users", person);
      some(groups, random).forEach(group -> wiki.community().addToGroup(group, person));
    }
    Person admin = person("admin");
    wiki.community().addPerson(admin);
    wiki.community().addToGroup("confluence-administrators", admin);
  }

  private static void spaces(Wiki wiki, List<Firm> firms, Random random) {
    Person admin = wiki.state().personNamed("admin").orElseThrow();
    List<String> groups = new ArrayList<>(GROUPS);
    groups.add("stranger");
    for (Firm firm : firms) {
      for (String space : firm.rings().keySet()) {
        wiki.community().addSpace(space, space, space + " home", admin);
        some(groups, random)
            .forEach(
                group ->
                    wiki.community().grant(new Grant(space, Rights.VIEW, Holder.group(group))));
      }
    }
  }

  /** The rule in ten lines, from the brief and not from the code. */
  private static Map<String, Set<String>> rule(Wiki wiki, List<Firm> firms) {
    Map<String, Set<String>> sight = new TreeMap<>();
    for (Person person : ordinary(wiki)) {
      Set<String> in = wiki.state().groupsOf(person.id());
      Set<String> seen = new TreeSet<>();
      for (Firm owner : firms) {
        boolean own = owner.groups().stream().anyMatch(in::contains);
        boolean partner =
            firms.stream()
                .anyMatch(
                    f ->
                        owner.partners().contains(f.key())
                            && f.groups().stream().anyMatch(in::contains));
        boolean anyone = firms.stream().anyMatch(f -> f.groups().stream().anyMatch(in::contains));
        owner
            .rings()
            .forEach(
                (space, ring) -> {
                  if (own || ring.equals("PARTNER") && partner || ring.equals("PUBLIC") && anyone) {
                    seen.add(space);
                  }
                });
      }
      sight.put(person.getName(), seen);
    }
    return sight;
  }

  /** Who sees the home page of which space, by the host's check. */
  private static Map<String, Set<String>> sight(Wiki wiki) {
    Map<Class<?>, Object> services = HostServices.of(wiki);
    PermissionManager permissions = (PermissionManager) services.get(PermissionManager.class);
    PageManager pages = (PageManager) services.get(PageManager.class);
    Map<String, Set<String>> sight = new TreeMap<>();
    for (Person person : ordinary(wiki)) {
      Set<String> seen = new TreeSet<>();
      for (PageRow page : wiki.state().pages()) {
        if (permissions.hasPermission(person, Permission.VIEW, pages.getPage(page.id()))) {
          seen.add(pages.getPage(page.id()).getSpace().getKey());
        }
      }
      sight.put(person.getName(), seen);
    }
    return sight;
  }

  private static List<Person> ordinary(Wiki wiki) {
    return wiki.state().people().stream().filter(p -> !p.getName().equals("admin")).toList();
  }

  /**
   * At each moment everybody sees at most what they saw before, or everybody what they shall see.
   */
  private static List<String> beyond(
      Map<String, Set<String>> now,
      Map<String, Set<String>> before,
      Map<String, Set<String>> after) {
    return isWithin(now, before) || isWithin(now, after) ? List.of() : List.of(now.toString());
  }

  private static boolean isWithin(Map<String, Set<String>> now, Map<String, Set<String>> bounds) {
    return now.entrySet().stream().allMatch(e -> bounds.get(e.getKey()).containsAll(e.getValue()));
  }

  /** The host's service, with a look at who sees what after each change. */
  private static Object watched(Map<Class<?>, Object> services, Runnable look) {
    Object real = services.get(SpacePermissionManager.class);
    return Proxy.newProxyInstance(
        SpacePermissionManager.class.getClassLoader(),
        new Class<?>[] {SpacePermissionManager.class},
        (proxy, method, arguments) -> {
          Object result = method.invoke(real, arguments);
          look.run();
          return result;
        });
  }

  private static Map<String, String> form(Firm firm, Set<String> partners, String seen) {
    StringBuilder spaces = new StringBuilder();
    firm.rings()
        .forEach((space, ring) -> spaces.append(space).append(' ').append(ring).append('\n'));
    return Map.of(
        "seen",
        seen,
        "key",
        firm.key(),
        "name",
        "Company " + firm.key(),
        "groups",
        String.join("\n", firm.groups()),
        "partners",
        String.join(", ", partners),
        "spaces",
        spaces.toString());
  }

  private static void apply(RunningPlugin plugin, Person admin) {
    Matcher fingerprint = FINGERPRINT.matcher(page(plugin, admin));
    if (fingerprint.find()) {
      post(plugin, admin, "applyrings", Map.of("fingerprint", fingerprint.group(1)));
    }
  }

  private static String page(RunningPlugin plugin, Person admin) {
    return page(plugin, admin, "rings", Map.of());
  }

  private static String field(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertTrue(page, found.find());
    return found.group(1);
  }

  private static String page(
      RunningPlugin plugin, Person admin, String action, Map<String, String> parameters) {
    Reply reply = plugin.action(ask("GET", action, parameters, admin));
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  private static void post(
      RunningPlugin plugin, Person admin, String action, Map<String, String> form) {
    Reply reply = plugin.action(ask("POST", action, form, admin));
    assertEquals(new String(reply.body(), StandardCharsets.UTF_8), 302, reply.status());
  }

  private static Ask ask(String method, String action, Map<String, String> form, Person who) {
    Map<String, List<String>> parameters = new HashMap<>();
    form.forEach((name, value) -> parameters.put(name, List.of(value)));
    parameters.put("atl_token", List.of(TOKEN));
    String path = "/admin/plugins/leerkring/" + action + ".action";
    return new Ask(method, path, parameters, Map.of(), new byte[0], who, TOKEN);
  }

  private static HostSetup setup(Database database, Map<Class<?>, Object> services) {
    return new HostSetup(
        database,
        services,
        "http://localhost/confluence",
        "/confluence",
        0,
        (ask, page) -> page.bodyHtml());
  }

  private static Person person(String name) {
    return new Person(
        "key-" + name, name, name, name + "@example.test", Locale.UK, ZoneId.of("UTC"), "", "");
  }

  private static Set<String> some(List<String> all, Random random) {
    Set<String> some = new TreeSet<>();
    all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }
}
