package nl.leerkring.leaving;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.companies.Ring;
import nl.leerkring.companies.SpaceRing;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

public class LeavingTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO", "DH");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
  private final Member eva = members.member("eva");
  private final List<String> ended = new ArrayList<>();
  private final Leaving leaving = new Leaving(host.service, members, List.of(seats()), host.audit);

  @Before
  public void noordzeeAndDeHoop() {
    host.companies.save(
        new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-office", "noordzee-crew"),
            Set.of("DH"),
            Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER, "NZO", Ring.PUBLIC)));
    host.companies.save(
        new Company(
            "DH", "De Hoop", Set.of("dehoop-yard"), Set.of("NZ"), Map.of("DH", Ring.PARTNER)));
    host.applyAll(eva);
  }

  @Test
  public void a_company_that_left_sees_its_own_spaces_only_and_what_was_agreed_to_stay_stays() {
    Map<String, Message> errors = leaving.leave(eva, "NZ", "nz", "NZO DH");
    host.applyAll(eva);

    assertEquals(Map.of(), errors);
    assertEquals(
        Set.of("noordzee-office", "noordzee-crew"), spaces.groupsWith(SpaceRight.VIEW, "NZP"));
    assertEquals(Set.of("dehoop-yard"), spaces.groupsWith(SpaceRight.VIEW, "DH"));
    assertEquals(Set.of("dehoop-yard"), spaces.groupsWith(SpaceRight.VIEW, "NZO"));
    assertEquals(
        SpaceRing.of(Ring.PUBLIC), host.service.find(eva, "DH").orElseThrow().spaces().get("NZO"));
    assertEquals(List.of("NZ: anna, bram"), ended);
  }

  @Test
  public void what_ends_is_told_before_and_what_is_theirs_is_exported() {
    Map<String, Integer> ending = leaving.ending(eva, "NZ");
    Map<String, Object> export = leaving.export(eva, "NZ").orElseThrow();

    assertEquals(Map.of("leaving.partnerships", 2, "leaving.seats", 7), ending);
    assertEquals(List.of("anna", "bram"), export.get("people"));
    assertEquals(List.of(Map.of("session", "Knots")), export.get("seats"));
  }

  @Test
  public void nothing_happens_without_the_key_typed_once_more_or_with_an_heir_who_is_not_there() {
    assertEquals(Set.of("typed"), leaving.leave(eva, "NZ", "", "").keySet());
    assertEquals(Set.of("staying"), leaving.leave(eva, "NZ", "NZ", "NZO XX").keySet());
    assertEquals(Set.of("staying"), leaving.leave(eva, "NZ", "NZ", "DH DH").keySet());
    assertEquals(Set.of("staying"), leaving.leave(eva, "NZ", "NZ", "NZO NZ").keySet());

    assertFalse(host.service.find(eva, "NZ").orElseThrow().archived());
    assertEquals(List.of(), ended);
  }

  @Test
  public void only_an_administrator_lets_a_company_leave() {
    Member anna = members.member("anna");

    assertTrue(leaving.leave(anna, "NZ", "NZ", "").containsKey("form"));
    assertTrue(leaving.export(anna, "NZ").isEmpty());
    assertEquals(Map.of(), leaving.ending(anna, "NZ"));
  }

  private Departure seats() {
    return new Departure() {
      @Override
      public String nameKey() {
        return "leaving.seats";
      }

      @Override
      public List<Map<String, String>> export(Company company, List<Member> people) {
        return List.of(Map.of("session", "Knots"));
      }

      @Override
      public int ending(Company company, List<Member> people) {
        return 7;
      }

      @Override
      public void end(Company company, List<Member> people) {
        ended.add(
            company.key()
                + ": "
                + String.join(", ", people.stream().map(Member::userName).toList()));
      }
    };
  }
}
