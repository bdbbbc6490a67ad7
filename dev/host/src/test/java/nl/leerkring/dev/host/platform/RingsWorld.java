package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Restriction;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.Wiki;

/**
 * A community in the stand-in's wiki: companies that share groups and let each other in, spaces
 * with pages, rights and restrictions set by hand; and in plain words who may see what.
 */
final class RingsWorld {
  /** A company as the test means it. */
  record Firm(String key, Set<String> groups, Set<String> partners, Map<String, String> rings) {}

  private static final List<String> GROUPS = List.of("g0", "g1", "g2", "g3", "g4");
  private static final List<String> REACH = List.of("COMPANY", "PARTNER", "PUBLIC");

  private final Random random;
  private final Wiki wiki;
  private final List<Firm> firms = new ArrayList<>();
  private final Map<Long, String> pageRings = new TreeMap<>();
  private final Set<Long> byHand = new HashSet<>();

  /**
   * @param most companies; there are two at least
   */
  RingsWorld(Random random, Wiki wiki, int most) {
    this.random = random;
    this.wiki = wiki;
    int count = 2 + random.nextInt(most - 1);
    for (int i = 0; i < count; i++) {
      firms.add(firm(i, count));
    }
    people();
    firms.forEach(firm -> firm.rings().keySet().forEach(this::space));
  }

  List<Firm> firms() {
    return firms;
  }

  Person admin() {
    return wiki.state().personNamed("admin").orElseThrow();
  }

  private Firm firm(int i, int count) {
    Set<String> partners = new TreeSet<>();
    for (int other = 0; other < count; other++) {
      if (other != i && random.nextBoolean()) {
        partners.add("C" + other);
      }
    }
    Map<String, String> rings = new TreeMap<>();
    for (String ring : REACH) {
      if (random.nextInt(4) > 0) {
        rings.put("S" + i + ring.substring(0, 2), ring);
      }
    }
    Set<String> groups = some(GROUPS);
    groups.add(GROUPS.get(random.nextInt(GROUPS.size())));
    return new Firm("C" + i, groups, partners, rings);
  }

  private void people() {
    List<String> groups = new ArrayList<>(GROUPS);
    groups.add("stranger");
    groups.forEach(wiki.community()::addGroup);
    for (int i = 0; i < 5; i++) {
      Person person = person("p" + i);
      wiki.community().addPerson(person);
      wiki.community().addToGroup("confluence-users", person);
      some(groups).forEach(group -> wiki.community().addToGroup(group, person));
    }
    Person admin = person("admin");
    wiki.community().addPerson(admin);
    wiki.community().addToGroup("confluence-administrators", admin);
  }

  private void space(String key) {
    wiki.community().addSpace(key, "Room " + key, key + " home", admin());
    long home = wiki.state().space(key).orElseThrow().homeId();
    PageRow child = wiki.pages().create(new NewPage(key, home, key + " a", "", admin()));
    wiki.pages().create(new NewPage(key, child.id(), key + " b", "", admin()));
    drift(key);
    if (random.nextInt(3) == 0) {
      byHand.add(child.id());
      wiki.community().restrict(child.id(), Restriction.Kind.VIEW, Set.of(holder()));
    }
  }

  /** Somebody changes the permissions of a space by hand. */
  private void drift(String key) {
    List<String> groups = new ArrayList<>(GROUPS);
    groups.add("stranger");
    some(groups)
        .forEach(group -> wiki.community().grant(new Grant(key, Rights.VIEW, Holder.group(group))));
    if (random.nextInt(3) == 0) {
      Holder holder = random.nextBoolean() ? Holder.ANYBODY : holder();
      wiki.community().grant(new Grant(key, Rights.VIEW, holder));
    }
  }

  /** Somebody changes permissions and restrictions by hand, everywhere a little. */
  void drift() {
    for (Firm firm : firms) {
      firm.rings().keySet().forEach(this::drift);
    }
    for (long page : pageRings.keySet()) {
      if (random.nextBoolean()) {
        Set<Holder> holders = random.nextBoolean() ? Set.of() : Set.of(holder());
        wiki.community().restrict(page, Restriction.Kind.VIEW, holders);
      }
    }
  }

  Holder holder() {
    return random.nextBoolean()
        ? Holder.person("key-p" + random.nextInt(5))
        : Holder.group(GROUPS.get(random.nextInt(GROUPS.size())));
  }

  /** Pages that editors narrow, with the ring that each gets: none wider than what is above. */
  Map<Long, String> narrowings() {
    Map<Long, String> chosen = new TreeMap<>();
    wiki.state().pages().stream()
        .sorted(Comparator.comparingLong(PageRow::id))
        .filter(page -> !byHand.contains(page.id()) && random.nextInt(3) == 0)
        .forEach(page -> narrower(page, chosen).ifPresent(ring -> chosen.put(page.id(), ring)));
    return chosen;
  }

  private Optional<String> narrower(PageRow page, Map<Long, String> chosen) {
    int widest = REACH.indexOf(ring(page.spaceKey())) - 1;
    for (PageRow above : wiki.state().ancestors(page)) {
      widest = Math.min(widest, REACH.indexOf(chosen.getOrDefault(above.id(), "PUBLIC")));
    }
    return widest < 0 ? Optional.empty() : Optional.of(REACH.get(random.nextInt(widest + 1)));
  }

  void narrowed(long page, String ring) {
    pageRings.put(page, ring);
  }

  private String ring(String space) {
    return owner(space).rings().get(space);
  }

  private Firm owner(String space) {
    return firms.stream().filter(f -> f.rings().containsKey(space)).findFirst().orElseThrow();
  }

  /** The rule in ten lines, from the brief and not from the code. */
  Map<String, Set<String>> rule() {
    Map<String, Set<String>> sight = new TreeMap<>();
    for (Person person : ordinary()) {
      Set<String> seen = new TreeSet<>();
      for (PageRow page : wiki.state().pages()) {
        Firm owner = owner(page.spaceKey());
        boolean may = isIn(person, owner, ring(page.spaceKey())) && letsIn(person, page);
        for (PageRow above : wiki.state().ancestors(page)) {
          may &= letsIn(person, above);
        }
        if (may) {
          seen.add(page.title());
        }
      }
      sight.put(person.getName(), seen);
    }
    return sight;
  }

  private boolean letsIn(Person person, PageRow page) {
    Firm owner = owner(page.spaceKey());
    String ring = pageRings.get(page.id());
    return ring == null
        ? !byHand.contains(page.id()) || isHeld(person, page)
        : isIn(person, owner, ring);
  }

  private boolean isHeld(Person person, PageRow page) {
    return wiki.state().restrictions(page.id()).stream()
        .map(Restriction::holder)
        .anyMatch(
            holder ->
                holder.name().equals(person.id())
                    || wiki.state().groupsOf(person.id()).contains(holder.name()));
  }

  private boolean isIn(Person person, Firm owner, String ring) {
    Set<String> in = wiki.state().groupsOf(person.id());
    boolean own = owner.groups().stream().anyMatch(in::contains);
    boolean partner =
        firms.stream()
            .anyMatch(
                f ->
                    owner.partners().contains(f.key())
                        && f.groups().stream().anyMatch(in::contains));
    boolean anyone = firms.stream().anyMatch(f -> f.groups().stream().anyMatch(in::contains));
    return own || !ring.equals("COMPANY") && partner || ring.equals("PUBLIC") && anyone;
  }

  /** Who sees which page, by the host's check. */
  Map<String, Set<String>> sight() {
    Map<Class<?>, Object> services = HostServices.of(wiki);
    PermissionManager permissions = (PermissionManager) services.get(PermissionManager.class);
    PageManager pages = (PageManager) services.get(PageManager.class);
    Map<String, Set<String>> sight = new TreeMap<>();
    for (Person person : ordinary()) {
      Set<String> seen = new TreeSet<>();
      for (PageRow page : wiki.state().pages()) {
        if (permissions.hasPermission(person, Permission.VIEW, pages.getPage(page.id()))) {
          seen.add(page.title());
        }
      }
      sight.put(person.getName(), seen);
    }
    return sight;
  }

  List<Person> ordinary() {
    return wiki.state().people().stream().filter(p -> !p.getName().equals("admin")).toList();
  }

  private static Person person(String name) {
    return new Person(
        "key-" + name, name, name, name + "@example.test", Locale.UK, ZoneId.of("UTC"), "", "");
  }

  private Set<String> some(List<String> all) {
    Set<String> some = new TreeSet<>();
    all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }
}
