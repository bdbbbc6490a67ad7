package nl.leerkring.dev.host.wiki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything but texts and files as it was at one moment; never changes. */
public final class WikiState {
  private final Map<String, Person> peopleByKey = new LinkedHashMap<>();
  private final Map<String, Person> peopleByName = new HashMap<>();
  private final Map<String, Set<String>> membersOfGroup = new TreeMap<>();
  private final Map<String, Set<String>> groupsOfPerson = new HashMap<>();
  private final Map<String, SpaceRow> spaces = new TreeMap<>();
  private final Map<Long, PageRow> pages = new HashMap<>();
  private final Map<String, PageRow> pagesByTitle = new HashMap<>();
  private final Map<Long, List<PageRow>> children = new HashMap<>();
  private final Map<String, Set<Grant>> grants = new HashMap<>();
  private final Map<Long, Set<Restriction>> restrictions = new HashMap<>();

  /**
   * @param memberships keys of people by name of the group; a group may be empty
   */
  public WikiState(
      Collection<Person> people,
      Map<String, ? extends Collection<String>> memberships,
      Collection<SpaceRow> spaces,
      Collection<PageRow> pages,
      Collection<Grant> grants,
      Collection<Restriction> restrictions) {
    people.forEach(this::add);
    memberships.forEach(this::add);
    spaces.forEach(space -> this.spaces.put(space.key(), space));
    pages.forEach(this::add);
    children.values().forEach(list -> list.sort(Comparator.comparingInt(PageRow::place)));
    grants.forEach(
        grant -> this.grants.computeIfAbsent(grant.spaceKey(), k -> new HashSet<>()).add(grant));
    restrictions.forEach(
        one -> this.restrictions.computeIfAbsent(one.pageId(), k -> new HashSet<>()).add(one));
  }

  private void add(Person person) {
    peopleByKey.put(person.id(), person);
    peopleByName.put(person.getName().toLowerCase(Locale.ROOT), person);
  }

  private void add(String group, Collection<String> members) {
    membersOfGroup.put(group, new TreeSet<>(members));
    members.forEach(key -> groupsOfPerson.computeIfAbsent(key, k -> new TreeSet<>()).add(group));
  }

  private void add(PageRow page) {
    pages.put(page.id(), page);
    pagesByTitle.put(titleKey(page.spaceKey(), page.title()), page);
    children.computeIfAbsent(page.parentId(), k -> new ArrayList<>()).add(page);
  }

  /** Titles are unique in a space without regard to case, as in Confluence. */
  private static String titleKey(String spaceKey, String title) {
    return spaceKey + "/" + title.toLowerCase(Locale.ROOT);
  }

  public Collection<Person> people() {
    return Collections.unmodifiableCollection(peopleByKey.values());
  }

  public Optional<Person> person(String key) {
    return Optional.ofNullable(peopleByKey.get(key));
  }

  /** User names are found without regard to case. */
  public Optional<Person> personNamed(String userName) {
    return Optional.ofNullable(userName)
        .map(name -> peopleByName.get(name.toLowerCase(Locale.ROOT)));
  }

  public Set<String> groups() {
    return Collections.unmodifiableSet(membersOfGroup.keySet());
  }

  /** Keys of the members; empty when there is no such group. */
  public Set<String> members(String group) {
    return Collections.unmodifiableSet(membersOfGroup.getOrDefault(group, Set.of()));
  }

  public Set<String> groupsOf(String personKey) {
    return Collections.unmodifiableSet(groupsOfPerson.getOrDefault(personKey, Set.of()));
  }

  /** In order of their keys. */
  public Collection<SpaceRow> spaces() {
    return Collections.unmodifiableCollection(spaces.values());
  }

  public Optional<SpaceRow> space(String key) {
    return Optional.ofNullable(key).map(spaces::get);
  }

  public Collection<PageRow> pages() {
    return Collections.unmodifiableCollection(pages.values());
  }

  public Optional<PageRow> page(long id) {
    return Optional.ofNullable(pages.get(id));
  }

  public Optional<PageRow> page(String spaceKey, String title) {
    return Optional.ofNullable(pagesByTitle.get(titleKey(spaceKey, title)));
  }

  /** In page-tree order. */
  public List<PageRow> children(long pageId) {
    return Collections.unmodifiableList(children.getOrDefault(pageId, List.of()));
  }

  /** The page's parents from the root down, without the page itself. */
  public List<PageRow> ancestors(PageRow page) {
    List<PageRow> above = new ArrayList<>();
    Optional<PageRow> parent = page(page.parentId());
    while (parent.isPresent() && !above.contains(parent.get())) {
      above.add(0, parent.get());
      parent = page(parent.get().parentId());
    }
    return above;
  }

  public Set<Grant> grants(String spaceKey) {
    return Collections.unmodifiableSet(grants.getOrDefault(spaceKey, Set.of()));
  }

  /** The page's own, not those of its parents. */
  public Set<Restriction> restrictions(long pageId) {
    return Collections.unmodifiableSet(restrictions.getOrDefault(pageId, Set.of()));
  }
}
