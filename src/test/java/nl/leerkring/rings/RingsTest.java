package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

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
import org.junit.Test;

public class RingsTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member eva = members.member("eva");

  @Test
  public void a_partner_sees_the_partner_space_and_a_supplier_only_the_public_one() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings =
        rings(spaces, noordzee(), company("DH", "dehoop-yard"), company("LY", "lely-staff"));

    assertTrue(rings.apply(eva, rings.preview(eva).fingerprint()).isEmpty());

    assertEquals(Set.of("NZ", "NZP", "NZO"), seenBy("bram", spaces));
    assertEquals(Set.of("NZP", "NZO"), seenBy("carla", spaces));
    assertEquals(Set.of("NZO"), seenBy("dirk", spaces));
  }

  @Test
  public void who_may_not_administer_previews_nothing_and_applies_nothing() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    Member anna = members.member("anna");

    assertTrue(rings.preview(anna).isEmpty());
    assertTrue(rings.apply(anna, rings.preview(eva).fingerprint()).isPresent());

    assertEquals(0, spaces.changes());
  }

  @Test
  public void a_plan_that_is_not_the_one_looked_at_is_refused() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    String seen = rings.preview(eva).fingerprint();
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");

    assertTrue(rings.apply(eva, seen).isPresent());

    assertEquals(1, spaces.changes());
  }

  @Test
  public void administrators_keep_what_they_have() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    spaces.grant("NZ", SpaceRight.VIEW, InMemoryMembers.ADMINISTRATORS);
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).fingerprint());

    assertTrue(spaces.groupsWith(SpaceRight.VIEW, "NZ").contains(InMemoryMembers.ADMINISTRATORS));
  }

  /** Everybody sees exactly what the ten-line rule says, and never more on the way there. */
  @Test
  public void in_any_community_the_rings_hold_and_never_widen_for_a_moment() {
    for (long seed = 0; seed < 1500; seed++) {
      Generated generated = new Generated(new Random(seed));
      Map<String, Set<String>> before = generated.sight();
      List<String> leaks = new ArrayList<>();
      generated.spaces.afterEachChange(() -> leaks.addAll(generated.seenBeyond(before)));

      generated.rings.apply(
          generated.admin, generated.rings.preview(generated.admin).fingerprint());
      int written = generated.spaces.changes();
      generated.rings.apply(
          generated.admin, generated.rings.preview(generated.admin).fingerprint());

      assertEquals("seed " + seed, generated.oracle(), generated.sight());
      assertEquals("seed " + seed, List.of(), leaks);
      assertEquals(
          "a second run writes nothing, seed " + seed, written, generated.spaces.changes());
      assertTrue("seed " + seed, generated.rings.preview(generated.admin).isEmpty());
    }
  }

  @Test
  public void the_fingerprints_of_different_plans_differ() {
    RingChange give = new RingChange("NZ", SpaceRight.VIEW, "a", true, true);
    RingChange take = new RingChange("NZ", SpaceRight.VIEW, "a", false, true);

    assertFalse(
        new RingPlan(List.of(give))
            .fingerprint()
            .equals(new RingPlan(List.of(take)).fingerprint()));
  }

  private Set<String> seenBy(String person, InMemorySpaces spaces) {
    Set<String> seen = new TreeSet<>();
    for (String space : spaces.keys()) {
      if (spaces.groupsWith(SpaceRight.VIEW, space).stream()
          .anyMatch(members.groupsOf(members.member(person))::contains)) {
        seen.add(space);
      }
    }
    return seen;
  }

  private Rings rings(InMemorySpaces spaces, Company... companies) {
    InMemoryCompanies repository = new InMemoryCompanies();
    for (Company company : companies) {
      repository.save(company);
    }
    return new Rings(new Companies(repository, members, spaces), members, spaces);
  }

  private static Company noordzee() {
    return new Company(
        "NZ",
        "Noordzee",
        Set.of("noordzee-office", "noordzee-crew"),
        Set.of("DH"),
        Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER, "NZO", Ring.PUBLIC));
  }

  private static Company company(String key, String... groups) {
    return new Company(key, key, Set.of(groups), Set.of(), Map.of());
  }

  /**
   * A community with overlapping groups, chains of partnerships and rights that somebody set by
   * hand.
   */
  private static final class Generated {
    final InMemoryMembers members = new InMemoryMembers();
    final InMemorySpaces spaces;
    final List<Company> companies = new ArrayList<>();
    final Rings rings;
    final Member admin = members.add("root", "en", InMemoryMembers.ADMINISTRATORS);
    private final List<String> people = new ArrayList<>();

    Generated(Random random) {
      int count = 1 + random.nextInt(4);
      List<String> keys = new ArrayList<>();
      for (int i = 0; i < count * 2; i++) {
        keys.add("S" + i);
      }
      spaces = new InMemorySpaces(keys.toArray(new String[0]));
      List<String> groups = List.of("g0", "g1", "g2", "g3", "g4", "stranger");
      groups.forEach(members::addGroup);
      for (int i = 0; i < 6; i++) {
        people.add("p" + i);
        members.add("p" + i, "en", some(groups, random).toArray(new String[0]));
      }
      InMemoryCompanies repository = new InMemoryCompanies();
      for (int i = 0; i < count; i++) {
        Company company = company(i, count, keys, groups, random);
        companies.add(company);
        repository.save(company);
      }
      keys.forEach(
          space ->
              some(groups, random).forEach(group -> spaces.grant(space, SpaceRight.VIEW, group)));
      rings = new Rings(new Companies(repository, members, spaces), members, spaces);
    }

    private static Company company(
        int i, int count, List<String> keys, List<String> groups, Random random) {
      Set<String> partners = new TreeSet<>();
      for (int other = 0; other < count; other++) {
        if (other != i && random.nextBoolean()) {
          partners.add("C" + other);
        }
      }
      Map<String, Ring> own = new TreeMap<>();
      for (String space : keys.subList(2 * i, 2 * i + 2)) {
        own.put(space, Ring.values()[random.nextInt(3)]);
      }
      return new Company("C" + i, "C" + i, some(groups.subList(0, 5), random), partners, own);
    }

    private static Set<String> some(List<String> all, Random random) {
      Set<String> some = new TreeSet<>();
      all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
      return some;
    }

    /** The rule in ten lines, from the brief and not from the code. */
    Map<String, Set<String>> oracle() {
      Map<String, Set<String>> sight = new TreeMap<>();
      for (String person : people) {
        sight.put(person, new TreeSet<>());
        Set<String> in = members.groupsOf(members.member(person));
        for (Company owner : companies) {
          boolean own = owner.groups().stream().anyMatch(in::contains);
          boolean partner =
              companies.stream()
                  .anyMatch(
                      c ->
                          owner.partners().contains(c.key())
                              && c.groups().stream().anyMatch(in::contains));
          boolean anyone =
              companies.stream().anyMatch(c -> c.groups().stream().anyMatch(in::contains));
          owner
              .spaces()
              .forEach(
                  (space, ring) -> {
                    if (own || ring == Ring.PARTNER && partner || ring == Ring.PUBLIC && anyone) {
                      sight.get(person).add(space);
                    }
                  });
        }
      }
      return sight;
    }

    Map<String, Set<String>> sight() {
      Map<String, Set<String>> sight = new TreeMap<>();
      for (String person : people) {
        Set<String> in = members.groupsOf(members.member(person));
        Set<String> seen = new TreeSet<>();
        for (String space : spaces.keys()) {
          if (spaces.groupsWith(SpaceRight.VIEW, space).stream().anyMatch(in::contains)) {
            seen.add(space);
          }
        }
        sight.put(person, seen);
      }
      return sight;
    }

    /** What somebody sees now that they saw neither before nor shall see afterwards. */
    List<String> seenBeyond(Map<String, Set<String>> before) {
      List<String> leaks = new ArrayList<>();
      Map<String, Set<String>> after = oracle();
      sight()
          .forEach(
              (person, seen) ->
                  seen.stream()
                      .filter(space -> !before.get(person).contains(space))
                      .filter(space -> !after.get(person).contains(space))
                      .forEach(space -> leaks.add(person + " sees " + space)));
      return leaks;
    }
  }
}
