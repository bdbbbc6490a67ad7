package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Test;

/** The odd ones, by name: company A lets B in, B lets C in. */
public class NamedCasesTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("A", "AP", "B", "BP", "C");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);

  @Test
  public void a_person_in_two_companies_sees_what_either_of_them_sees() {
    members.add("noor", "nl", "a-crew", "c-crew");
    chain();

    assertEquals(Set.of("A", "AP", "BP", "C"), seenBy("noor"));
  }

  @Test
  public void a_group_in_two_companies_gets_what_either_of_them_gets() {
    members.add("noor", "nl", "shared");
    host.companies.save(company("A", Set.of("a-crew", "shared"), Set.of("B")));
    host.companies.save(company("B", Set.of("b-crew", "shared"), Set.of()));
    apply();

    assertEquals(Set.of("A", "AP", "B", "BP"), seenBy("noor"));
  }

  @Test
  public void a_partner_s_partner_is_nobody() {
    members.add("cees", "nl", "c-crew");
    chain();

    assertEquals(Set.of("BP", "C"), seenBy("cees"));
  }

  @Test
  public void partnership_has_one_direction_unless_both_say_so() {
    members.add("anton", "nl", "a-crew");
    chain();

    assertEquals(Set.of("A", "AP"), seenBy("anton"));
  }

  @Test
  public void an_empty_group_lets_in_nobody_and_harms_nobody() {
    members.addGroup("a-crew");
    members.add("bert", "nl", "b-crew");
    chain();

    assertEquals(Set.of("AP", "B", "BP"), seenBy("bert"));
    host.pages.add(1, "AP", 0);
    host.pageRing(1, Ring.COMPANY);
    apply();
    assertEquals(
        "an empty restriction would let in everybody",
        true,
        host.pages.find(1).orElseThrow().viewers().contains(RingRules.ANCHOR));
  }

  @Test
  public void a_user_without_groups_sees_nothing() {
    members.add("nobody", "en");
    chain();

    assertEquals(Set.of(), seenBy("nobody"));
  }

  @Test
  public void a_company_without_any_group_that_confluence_has_shuts_its_spaces_to_everybody() {
    members.add("bert", "nl", "b-crew");
    host.companies.save(company("A", Set.of("renamed-away"), Set.of("B")));
    host.companies.save(company("B", Set.of("b-crew"), Set.of()));
    members.removeGroup("renamed-away");
    apply();

    assertEquals(Set.of("AP", "B", "BP"), seenBy("bert"));
    assertEquals(Set.of(), spaces.groupsWith(nl.leerkring.host.SpaceRight.VIEW, "A"));
  }

  private void chain() {
    host.companies.save(company("A", Set.of("a-crew"), Set.of("B")));
    host.companies.save(company("B", Set.of("b-crew"), Set.of("C")));
    host.companies.save(
        new Company("C", "C", Set.of("c-crew"), Set.of(), Map.of("C", Ring.COMPANY)));
    apply();
  }

  private void apply() {
    for (String group : Set.of("a-crew", "b-crew", "c-crew")) {
      members.addGroup(group);
    }
    host.applyAll(members.member("eva"));
  }

  private static Company company(String key, Set<String> groups, Set<String> partners) {
    return new Company(
        key, key, groups, partners, Map.of(key, Ring.COMPANY, key + "P", Ring.PARTNER));
  }

  private Set<String> seenBy(String person) {
    Set<String> seen = new TreeSet<>(spaces.keys());
    seen.removeIf(space -> !spaces.isVisible(members.member(person), space));
    return seen;
  }
}
