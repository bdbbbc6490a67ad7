package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Place;
import nl.leerkring.dev.host.wiki.Restriction;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.Wiki;
import nl.leerkring.dev.host.wiki.WikiPage;

/** What people do in a made-up community, of which digests tell, or which digests have to heed. */
final class DigestWorld {
  private static final int MOST_COMPANIES = 3;
  private static final int NEW_PAGES = 3;

  private final Random random;
  private final Wiki wiki;
  private final RingsWorld rings;
  private final Map<String, Long> titles = new HashMap<>();

  DigestWorld(Random random, Wiki wiki) {
    this.random = random;
    this.wiki = wiki;
    this.rings = new RingsWorld(random, wiki, MOST_COMPANIES);
    pages().forEach(this::keepTitle);
  }

  RingsWorld rings() {
    return rings;
  }

  Wiki wiki() {
    return wiki;
  }

  /** Every title that any page ever had, and which page that is. */
  Map<String, Long> titles() {
    return titles;
  }

  /** Members make pages and change others; the plugin hears of it. */
  void makeNews(RunningPlugin plugin) {
    for (PageRow page : pages()) {
      if (random.nextInt(3) == 0) {
        PageRow saved = wiki.pages().update(page, page.title(), "changed", member());
        boolean isMinor = random.nextInt(5) == 0;
        plugin.publish(new PageUpdateEvent(new WikiPage(wiki, saved), isMinor));
      }
    }
    for (int i = 0; i < NEW_PAGES; i++) {
      PageRow parent = any(pages());
      String title = parent.spaceKey() + " new " + i;
      PageRow made =
          wiki.pages().create(new NewPage(parent.spaceKey(), parent.id(), title, "", member()));
      keepTitle(made);
      plugin.publish(new PageCreateEvent(new WikiPage(wiki, made)));
    }
  }

  /** Somebody of the company. */
  Optional<Person> oneOf(RingsWorld.Firm firm) {
    return rings.ordinary().stream()
        .filter(one -> wiki.state().groupsOf(one.id()).stream().anyMatch(firm.groups()::contains))
        .findFirst();
  }

  /** A page that they may view now. */
  Optional<Long> pageFor(Person person) {
    List<PageRow> visible =
        pages().stream().filter(page -> wiki.rights().mayView(person, page)).toList();
    return visible.isEmpty() ? Optional.empty() : Optional.of(any(visible).id());
  }

  /** Somebody does something that may hide a page, or show it, without telling the plugin. */
  void meddle(Collection<Long> likely) {
    List<PageRow> some =
        likely.stream().sorted().flatMap(id -> wiki.state().page(id).stream()).toList();
    PageRow page = any(some.isEmpty() || random.nextInt(3) == 0 ? pages() : some);
    switch (random.nextInt(9)) {
      case 0, 1, 2 -> restrict(page, Set.of(rings.holder()));
      case 3 -> restrict(page, Set.of());
      case 4 -> shut(page.spaceKey());
      case 5 -> move(page);
      case 6 -> trash(page);
      case 7 -> rename(page);
      default -> leave(member());
    }
  }

  private void restrict(PageRow page, Set<Holder> holders) {
    wiki.community().restrict(page.id(), Restriction.Kind.VIEW, holders);
  }

  private void shut(String space) {
    wiki.state().grants(space).stream()
        .filter(grant -> grant.right().equals(Rights.VIEW))
        .sorted(Comparator.comparing(Grant::toString))
        .forEach(
            grant -> {
              if (random.nextBoolean()) {
                wiki.community().revoke(grant);
              }
            });
  }

  private void move(PageRow page) {
    Place place = Place.below(any(pages()));
    if (!isHome(page) && !wiki.tree().isInside(page, place)) {
      wiki.tree().move(page, place);
    }
  }

  private void trash(PageRow page) {
    if (!isHome(page)) {
      wiki.tree().trash(page, rings.admin());
    }
  }

  private void rename(PageRow page) {
    String title = page.title() + " " + page.version();
    keepTitle(wiki.pages().update(page, title, "renamed", member()));
  }

  private void leave(Person person) {
    for (String group : wiki.state().groupsOf(person.id())) {
      if (random.nextBoolean()) {
        wiki.community().removeFromGroup(group, person);
      }
    }
  }

  private boolean isHome(PageRow page) {
    return page.parentId() == 0;
  }

  private void keepTitle(PageRow page) {
    titles.put(page.title(), page.id());
  }

  private List<PageRow> pages() {
    return wiki.state().pages().stream().sorted(Comparator.comparingLong(PageRow::id)).toList();
  }

  private Person member() {
    return any(rings.ordinary());
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
