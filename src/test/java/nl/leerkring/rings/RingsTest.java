package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Test;

public class RingsTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member eva = members.member("eva");
  private Set<String> kept = Set.of();
  private RingsWithoutAHost host;

  @Test
  public void a_partner_sees_the_partner_space_and_a_supplier_only_the_public_one() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings =
        rings(spaces, noordzee(), company("DH", "dehoop-yard"), company("LY", "lely-staff"));

    assertTrue(rings.apply(eva, rings.preview(eva).plan().fingerprint(), "").isEmpty());

    assertEquals(Set.of("NZ", "NZP", "NZO"), seenBy("bram", spaces));
    assertEquals(Set.of("NZP", "NZO"), seenBy("carla", spaces));
    assertEquals(Set.of("NZO"), seenBy("dirk", spaces));
  }

  @Test
  public void who_may_not_administer_previews_nothing_and_applies_nothing() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    Member anna = members.member("anna");

    assertTrue(rings.preview(anna).plan().isEmpty());
    assertTrue(rings.apply(anna, rings.preview(eva).plan().fingerprint(), "").isPresent());

    assertEquals(0, spaces.changes());
  }

  @Test
  public void a_plan_that_is_not_the_one_looked_at_is_refused() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    String seen = rings.preview(eva).plan().fingerprint();
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");

    assertTrue(rings.apply(eva, seen, "").isPresent());

    assertEquals(1, spaces.changes());
  }

  @Test
  public void administrators_keep_what_they_have() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    spaces.grant("NZ", SpaceRight.VIEW, InMemoryMembers.ADMINISTRATORS);
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");

    assertTrue(spaces.groupsWith(SpaceRight.VIEW, "NZ").contains(InMemoryMembers.ADMINISTRATORS));
  }

  @Test
  public void a_group_that_is_left_alone_keeps_what_it_has_and_the_preview_says_so() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    spaces.grant("NZ", SpaceRight.VIEW, "support-desk");
    kept = Set.of("support-desk");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");

    assertTrue(spaces.groupsWith(SpaceRight.VIEW, "NZ").contains("support-desk"));
    assertEquals(Map.of("NZ", Set.of("support-desk")), rings.preview(eva).besides());
  }

  @Test
  public void a_person_from_outside_whom_somebody_let_in_by_hand_loses_sight_of_the_space() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    spaces.grant("NZ", SpaceRight.VIEW, Holder.person("key-dirk"));
    spaces.grant("NZ", SpaceRight.VIEW, Holder.person("key-bram"));
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");

    Set<Holder> viewers = spaces.rights("NZ").get(SpaceRight.VIEW);
    assertFalse(viewers.contains(Holder.person("key-dirk")));
    assertTrue(viewers.contains(Holder.person("key-bram")));
  }

  @Test
  public void anonymous_visitors_see_no_space_unless_that_is_switched_on_and_then_the_public_one() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    spaces.grant("NZP", SpaceRight.VIEW, Holder.ANYBODY);
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");
    Set<String> seenBefore = seenByAnybody(spaces);
    host.matrix.save(new Matrix(Matrix.safe().rights(), true));
    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");

    assertEquals(Set.of(), seenBefore);
    assertEquals(Set.of("NZO"), seenByAnybody(spaces));
  }

  @Test
  public void nothing_is_given_to_a_group_that_confluence_does_not_have_and_the_preview_names_it() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    members.removeGroup("noordzee-crew");

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");

    assertEquals(Set.of("noordzee-office"), spaces.groupsWith(SpaceRight.VIEW, "NZ"));
    assertEquals(Map.of("NZ", Set.of("noordzee-crew")), rings.preview(eva).missing());
  }

  @Test
  public void what_was_applied_is_recorded_with_who_and_why() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "First mapping");

    Apply latest = rings.history(eva).get(0);
    assertEquals(eva.key(), latest.by());
    assertEquals("First mapping", latest.why());
    assertTrue(host.audit.lines().get(0).startsWith("eva rings.audit.APPLY {changes="));
    assertEquals(List.of(), rings.history(members.member("anna")));
  }

  @Test
  public void a_large_apply_goes_step_by_step_and_can_be_stopped_and_taken_up_again() {
    String[] keys = new String[200];
    Map<String, Ring> own = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = "S" + i;
      own.put(keys[i], Ring.COMPANY);
    }
    InMemorySpaces spaces = new InMemorySpaces(keys);
    Rings rings =
        rings(spaces, new Company("NZ", "Noordzee", Set.of("noordzee-crew"), Set.of(), own));

    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");
    Apply running = rings.unfinished(eva).orElseThrow();
    rings.stop(eva);
    rings.goOn(eva);

    assertEquals(Applier.STEP, running.done());
    assertEquals(Applier.STEP, spaces.changes());
    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");
    while (rings.unfinished(eva).isPresent()) {
      rings.goOn(eva);
    }
    assertTrue(rings.preview(eva).plan().isEmpty());
    assertEquals(running.total(), rings.undoPreview(eva).plan().changes().size());
  }

  @Test
  public void somebody_who_may_not_administer_cannot_go_on_stop_or_undo() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));
    rings.apply(eva, rings.preview(eva).plan().fingerprint(), "");
    Member anna = members.member("anna");
    String undoing = rings.undoPreview(eva).plan().fingerprint();
    int written = spaces.changes();

    assertTrue(rings.goOn(anna).isPresent());
    assertTrue(rings.stop(anna).isPresent());
    assertTrue(rings.undo(anna, undoing, "").isPresent());

    assertTrue(rings.undoPreview(anna).plan().isEmpty());
    assertEquals(written, spaces.changes());
  }

  @Test
  public void sight_counts_people_once_and_not_groups() {
    InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
    members.add("noor", "nl", "noordzee-office", "noordzee-crew");
    spaces.grant("NZ", SpaceRight.VIEW, "noordzee-office");
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    List<SightChange> sight = rings.preview(eva).sights();

    assertEquals(new SightChange("NZ", 0, 1, 1), sight.get(0));
  }

  @Test
  public void a_space_that_is_gone_is_nobody_s() {
    InMemorySpaces spaces = new InMemorySpaces("NZP", "NZO");
    Rings rings = rings(spaces, noordzee(), company("DH", "dehoop-yard"));

    assertTrue(rings.apply(eva, rings.preview(eva).plan().fingerprint(), "").isEmpty());

    assertEquals(Set.of("NZP", "NZO"), seenBy("bram", spaces));
  }

  @Test
  public void the_fingerprints_of_different_plans_differ() {
    RingChange give = RingChange.inSpace("NZ", SpaceRight.VIEW, Holder.group("a"), true);
    RingChange take = RingChange.inSpace("NZ", SpaceRight.VIEW, Holder.group("a"), false);

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

  private static Set<String> seenByAnybody(InMemorySpaces spaces) {
    Set<String> seen = new TreeSet<>(spaces.keys());
    seen.removeIf(space -> !spaces.rights(space).get(SpaceRight.VIEW).contains(Holder.ANYBODY));
    return seen;
  }

  private Rings rings(InMemorySpaces spaces, Company... of) {
    host = new RingsWithoutAHost(members, spaces);
    for (Company company : of) {
      host.companies.save(company);
    }
    host.companies.keepGroups(kept);
    return host.rings;
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
