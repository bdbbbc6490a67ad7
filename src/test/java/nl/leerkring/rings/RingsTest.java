package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Test;

public class RingsTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryCompanies repository = new InMemoryCompanies();
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

  @Test
  public void a_group_that_is_left_alone_keeps_what_it_has_and_the_preview_says_so() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    spaces.grant("NZ", SpaceRight.VIEW, "support-desk");
    repository.keepGroups(Set.of("support-desk"));
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).fingerprint());

    assertTrue(spaces.groupsWith(SpaceRight.VIEW, "NZ").contains("support-desk"));
    assertEquals(List.of(new SeenBesides("NZ", Set.of("support-desk"), 0)), rings.besides(eva));
  }

  @Test
  public void who_sees_a_space_without_a_group_is_not_hidden_by_a_plan_with_nothing_in_it() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO", "ELSEWHERE");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    rings.apply(eva, rings.preview(eva).fingerprint());
    spaces.letOthersSee("NZ", 2);
    spaces.letOthersSee("ELSEWHERE", 1);

    assertTrue(rings.preview(eva).isEmpty());
    assertEquals(List.of(new SeenBesides("NZ", Set.of(), 2)), rings.besides(eva));
    assertEquals(List.of(), rings.besides(members.member("anna")));
  }

  @Test
  public void sight_counts_people_once_and_not_groups() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    members.add("noor", "nl", "noordzee-office", "noordzee-crew");
    spaces.grant("NZ", SpaceRight.VIEW, "noordzee-office");
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    List<SightChange> sight = rings.sight(rings.preview(eva));

    assertEquals(new SightChange("NZ", 1, 1), sight.get(0));
  }

  @Test
  public void a_space_that_is_gone_is_nobody_s() {
    InMemorySpaces spaces = new InMemorySpaces("NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    assertTrue(rings.apply(eva, rings.preview(eva).fingerprint()).isEmpty());

    assertEquals(Set.of("NZP", "NZO"), seenBy("bram", spaces));
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
}
