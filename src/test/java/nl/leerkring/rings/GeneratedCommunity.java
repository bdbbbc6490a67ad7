package nl.leerkring.rings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;

/** Companies that share groups, let each other in, and have spaces with rights set by hand. */
final class GeneratedCommunity {
  private static final List<String> COMPANY_GROUPS = List.of("g0", "g1", "g2", "g3", "g4");
  private static final List<String> GROUPS =
      List.of("g0", "g1", "g2", "g3", "g4", "stranger", "kept");

  private final InMemoryMembers members = new InMemoryMembers();
  private final Member admin = members.add("root", "en", InMemoryMembers.ADMINISTRATORS);
  private final List<String> people = new ArrayList<>();
  private final List<Company> companies = new ArrayList<>();
  private final InMemorySpaces spaces;
  private final Rings rings;

  GeneratedCommunity(Random random) {
    int count = 1 + random.nextInt(4);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < count * 2; i++) {
      keys.add("S" + i);
    }
    spaces = new InMemorySpaces(keys.toArray(new String[0]));
    GROUPS.forEach(members::addGroup);
    for (int i = 0; i < 6; i++) {
      people.add("p" + i);
      members.add("p" + i, "en", some(GROUPS, random).toArray(new String[0]));
    }
    InMemoryCompanies repository = new InMemoryCompanies();
    for (int i = 0; i < count; i++) {
      companies.add(company(i, count, keys.subList(2 * i, 2 * i + 2), random));
    }
    companies.forEach(repository::save);
    repository.keepGroups(Set.of("kept"));
    setByHand(keys, random);
    rings = new Rings(new Companies(repository, members, spaces), members, spaces);
  }

  InMemorySpaces spaces() {
    return spaces;
  }

  RingPlan plan() {
    return rings.preview(admin);
  }

  void apply() {
    rings
        .apply(admin, plan().fingerprint())
        .ifPresent(
            refusal -> {
              throw new AssertionError(refusal.key());
            });
  }

  /** A node that stops dead between two writes. */
  void applyUntilItBreaksAfter(int changes) {
    int last = spaces.changes() + changes;
    spaces.afterEachChange(
        () -> {
          if (spaces.changes() == last) {
            throw new IllegalStateException("the power is cut");
          }
        });
    try {
      apply();
    } catch (IllegalStateException broken) {
      // as meant; a plan shorter than that is simply done
    }
    spaces.afterEachChange(() -> {});
  }

  /** The rule in ten lines, from the brief and not from the code; groups left alone keep theirs. */
  Map<String, Set<String>> oracle() {
    Map<String, Set<String>> may = rights(Set.of("kept"));
    for (String person : people) {
      for (Company owner : companies) {
        boolean own = isOf(person, owner);
        boolean partner =
            companies.stream().anyMatch(c -> owner.partners().contains(c.key()) && isOf(person, c));
        boolean anyone = companies.stream().anyMatch(c -> isOf(person, c));
        owner
            .spaces()
            .forEach(
                (space, ring) -> {
                  if (own || ring == Ring.PARTNER && partner || ring == Ring.PUBLIC && anyone) {
                    may.get(person).addAll(Set.of(space + " VIEW", space + " COMMENT"));
                  }
                  if (own) {
                    may.get(person).addAll(Set.of(space + " EDIT_PAGE", space + " ATTACH"));
                  }
                });
      }
    }
    return may;
  }

  /** What each person may do, according to the permissions of the spaces. */
  Map<String, Set<String>> rights() {
    return rights(new TreeSet<>(GROUPS));
  }

  private Map<String, Set<String>> rights(Set<String> through) {
    Map<String, Set<String>> may = new TreeMap<>();
    for (String person : people) {
      Set<String> in = new TreeSet<>(members.groupsOf(members.member(person)));
      in.retainAll(through);
      Set<String> rights = new TreeSet<>();
      for (String space : spaces.keys()) {
        for (SpaceRight right : SpaceRight.values()) {
          if (spaces.groupsWith(right, space).stream().anyMatch(in::contains)) {
            rights.add(space + " " + right);
          }
        }
      }
      may.put(person, rights);
    }
    return may;
  }

  private boolean isOf(String person, Company company) {
    return company.groups().stream().anyMatch(members.groupsOf(members.member(person))::contains);
  }

  private void setByHand(List<String> keys, Random random) {
    for (String space : keys) {
      for (SpaceRight right : SpaceRight.values()) {
        some(GROUPS, random).forEach(group -> spaces.grant(space, right, group));
      }
    }
  }

  private static Company company(int i, int count, List<String> keys, Random random) {
    Set<String> partners = new TreeSet<>();
    for (int other = 0; other < count; other++) {
      if (other != i && random.nextBoolean()) {
        partners.add("C" + other);
      }
    }
    Map<String, Ring> own = new TreeMap<>();
    keys.forEach(space -> own.put(space, Ring.values()[random.nextInt(3)]));
    return new Company("C" + i, "C" + i, some(COMPANY_GROUPS, random), partners, own);
  }

  private static Set<String> some(List<String> all, Random random) {
    Set<String> some = new TreeSet<>();
    all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }
}
