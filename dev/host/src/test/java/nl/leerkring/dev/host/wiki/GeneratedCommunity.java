package nl.leerkring.dev.host.wiki;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Made-up people, groups, spaces, pages and rights, and in plain words who may see what. */
final class GeneratedCommunity {
  private static final List<String> GROUPS =
      List.of("confluence-users", "confluence-administrators", "crew", "office", "yard");
  private static final List<String> RIGHTS = List.of(Rights.VIEW, Rights.EDIT, Rights.COMMENT);

  private final Random random;
  private final List<Person> people = new ArrayList<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final List<SpaceRow> spaces = new ArrayList<>();
  private final List<PageRow> pages = new ArrayList<>();
  private final List<Grant> grants = new ArrayList<>();
  private final List<Restriction> restrictions = new ArrayList<>();

  GeneratedCommunity(Random random) {
    this.random = random;
    GROUPS.forEach(group -> members.put(group, new TreeSet<>()));
    for (int i = 0; i < 4; i++) {
      Person person = person("p" + i);
      people.add(person);
      GROUPS.stream()
          .filter(group -> random.nextInt(group.equals(GROUPS.get(1)) ? 9 : 2) == 0)
          .forEach(group -> members.get(group).add(person.id()));
    }
    for (int s = 0; s < 2; s++) {
      addSpace("S" + s);
    }
  }

  private void addSpace(String key) {
    spaces.add(new SpaceRow(spaces.size() + 1L, key, key, pages.size() + 1L));
    for (int i = random.nextInt(4); i > 0; i--) {
      grants.add(new Grant(key, any(RIGHTS), holder()));
    }
    int first = pages.size();
    for (int i = 0; i < 5; i++) {
      long parent = i == 0 ? 0 : pages.get(first + random.nextInt(i)).id();
      PageRow page = page(pages.size() + 1L, key, parent);
      pages.add(page);
      for (int r = random.nextInt(6) == 0 ? 2 : random.nextInt(2) * random.nextInt(2); r > 0; r--) {
        restrictions.add(
            new Restriction(page.id(), any(List.of(Restriction.Kind.values())), holder()));
      }
    }
  }

  private Holder holder() {
    return switch (random.nextInt(8)) {
      case 0 -> Holder.ANYBODY;
      case 1, 2 -> Holder.person(any(people).id());
      default -> Holder.group(any(GROUPS));
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  WikiState state() {
    return new WikiState(people, members, spaces, pages, grants, restrictions);
  }

  /** The rule in other words, with loops over the raw lists. */
  boolean sees(Person who, PageRow page) {
    if (isIn(who, "confluence-administrators")) {
      return true;
    }
    boolean intoSpace = false;
    for (Grant grant : grants) {
      intoSpace |=
          grant.spaceKey().equals(page.spaceKey())
              && grant.right().equals("VIEWSPACE")
              && means(grant.holder(), who);
    }
    long at = page.id();
    while (intoSpace && at != 0) {
      boolean limited = false;
      boolean named = false;
      for (Restriction one : restrictions) {
        if (one.pageId() == at && one.kind() == Restriction.Kind.VIEW) {
          limited = true;
          named |= means(one.holder(), who);
        }
      }
      intoSpace = !limited || named;
      at = pages.get((int) at - 1).parentId();
    }
    return intoSpace;
  }

  private boolean means(Holder holder, Person who) {
    if (holder.kind() == Holder.Kind.ANYBODY) {
      return true;
    }
    boolean licensed = isIn(who, "confluence-users");
    return licensed
        && (holder.kind() == Holder.Kind.PERSON
            ? holder.name().equals(who.id())
            : isIn(who, holder.name()));
  }

  private boolean isIn(Person who, String group) {
    return who != null && members.get(group).contains(who.id());
  }

  static Person person(String name) {
    return new Person(
        "key-" + name, name, name, name + "@x.example", Locale.UK, ZoneOffset.UTC, "", "");
  }

  private static PageRow page(long id, String space, long parent) {
    return new PageRow(
        id, space, parent, (int) id, "Page " + id, "k", Instant.EPOCH, "k", Instant.EPOCH, 1);
  }

  /** One person in group crew, and one space with page 2 below page 1. */
  static final class Small {
    private final Map<String, Set<String>> members = new HashMap<>();
    private final List<Grant> grants = new ArrayList<>();
    private final List<Restriction> restrictions = new ArrayList<>();

    Small() {
      members.put("confluence-users", Set.of("key-bram"));
      members.put("crew", Set.of("key-bram"));
    }

    Small grant(String group, String right) {
      grants.add(new Grant("NZ", right, Holder.group(group)));
      return this;
    }

    Small restrict(long page, Restriction.Kind kind, Holder holder) {
      restrictions.add(new Restriction(page, kind, holder));
      return this;
    }

    Small without(String group) {
      members.remove(group);
      return this;
    }

    WikiState state() {
      return new WikiState(
          List.of(GeneratedCommunity.person("bram")),
          members,
          List.of(new SpaceRow(1, "NZ", "NZ", 1)),
          List.of(GeneratedCommunity.page(1, "NZ", 0), GeneratedCommunity.page(2, "NZ", 1)),
          grants,
          restrictions);
    }

    Person person() {
      return state().person("key-bram").orElseThrow();
    }

    PageRow page(long id) {
      return state().page(id).orElseThrow();
    }
  }
}
