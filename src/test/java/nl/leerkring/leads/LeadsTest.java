package nl.leerkring.leads;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.InMemoryManagedGroups;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Before;
import org.junit.Test;

public class LeadsTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "DH");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
  private final InMemoryManagedGroups groups = new InMemoryManagedGroups(members);
  private final Map<MemberKey, String> homes = new HashMap<>();
  private final Member eva = members.member("eva");
  private final Member anna = members.member("anna");
  private final HomeRepository kept = HomesInTests.kept(homes);
  private final Leads leads = new Leads(host.service, members, groups, host.audit);
  private final Colleagues colleagues = new Colleagues(leads, kept, members, groups);
  private final PartnerOffers offers =
      new PartnerOffers(
          leads,
          host.service,
          host.rings,
          host.audit,
          Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC));

  @Before
  public void threeCompanies() {
    host.companies.save(
        new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-office", "noordzee-crew"),
            Set.of(),
            Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER)));
    host.companies.save(
        new Company(
            "DH", "De Hoop", Set.of("dehoop-yard"), Set.of("NZ"), Map.of("DH", Ring.COMPANY)));
    host.companies.save(new Company("LY", "Lely", Set.of("lely-staff"), Set.of(), Map.of()));
    leads.appoint(eva, "NZ", "anna");
    host.applyAll(eva);
  }

  @Test
  public void an_administrator_names_exactly_who_leads() {
    leads.appoint(eva, "NZ", "anna, bram");

    Map<String, ?> errors = leads.appoint(eva, "NZ", "bram");

    assertEquals(Map.of(), errors);
    assertEquals(Set.of("bram"), leads.of(eva, "NZ"));
    assertEquals(List.of(), leads.ledBy(anna));
    assertTrue(leads.appoint(anna, "NZ", "anna").containsKey("form"));
    assertTrue(leads.appoint(eva, "NZ", "nobody").containsKey("leads"));
    assertEquals(Set.of("bram"), leads.of(eva, "NZ"));
  }

  @Test
  public void somebody_whom_a_lead_adds_sees_what_own_people_see_and_no_longer_when_taken_back() {
    colleagues.addMember(anna, "NZ", "dirk");
    boolean added = seesNoordzee("dirk");

    colleagues.removeMember(anna, "NZ", "dirk");

    assertTrue(added);
    assertFalse(seesNoordzee("dirk"));
  }

  @Test
  public void a_lead_sees_and_changes_nothing_of_another_company() {
    assertEquals(List.of(), colleagues.people(anna, "DH"));
    assertEquals(List.of(), offers.letInBy(anna, "DH"));
    assertEquals(Map.of(), offers.possiblePartners(anna, "DH"));
    assertTrue(colleagues.addMember(anna, "DH", "dirk").containsKey("form"));
    assertTrue(offers.offer(anna, "DH", "LY", "").containsKey("form"));
    assertTrue(offers.end(anna, "DH", "NZ").containsKey("form"));
    assertTrue(colleagues.makeHome(anna, "DH", "carla").containsKey("form"));
    assertTrue(leads.company(anna, "DH").isEmpty());
  }

  @Test
  public void a_member_who_leads_nothing_gets_nothing() {
    Member bram = members.member("bram");

    assertEquals(List.of(), colleagues.people(bram, "NZ"));
    assertTrue(colleagues.addMember(bram, "NZ", "dirk").containsKey("form"));
    assertTrue(offers.offer(bram, "NZ", "DH", "").containsKey("form"));
    assertFalse(seesNoordzee("dirk"));
  }

  @Test
  public void a_partner_is_let_in_when_an_administrator_applied_it_and_let_out_at_once() {
    offers.offer(anna, "NZ", "DH", "2027-01-31");
    Set<String> offered = spaces.groupsWith(SpaceRight.VIEW, "NZP");
    host.applyAll(eva);
    Set<String> applied = spaces.groupsWith(SpaceRight.VIEW, "NZP");

    offers.end(anna, "NZ", "DH");

    assertFalse(offered.contains("dehoop-yard"));
    assertTrue(applied.contains("dehoop-yard"));
    assertFalse(spaces.groupsWith(SpaceRight.VIEW, "NZP").contains("dehoop-yard"));
  }

  @Test
  public void a_partnership_with_nobody_or_that_is_over_already_is_refused_at_its_field() {
    assertEquals(Set.of("partner"), offers.offer(anna, "NZ", "XX", "").keySet());
    assertEquals(Set.of("partnerUntil"), offers.offer(anna, "NZ", "DH", "2020-01-01").keySet());
    assertEquals(Set.of("partnerUntil"), offers.offer(anna, "NZ", "DH", "soon").keySet());
  }

  @Test
  public void somebody_of_two_companies_counts_for_the_one_that_says_home() {
    members.join("bram", "dehoop-yard");

    colleagues.makeHome(anna, "NZ", "bram");
    colleagues.makeHome(anna, "NZ", "dirk");

    assertEquals(Map.of(members.member("bram").key(), "NZ"), homes);
  }

  private boolean seesNoordzee(String name) {
    return spaces.groupsWith(SpaceRight.VIEW, "NZ").stream()
        .anyMatch(members.groupsOf(members.member(name))::contains);
  }

  @Test
  public void of_several_companies_the_one_counts_that_a_lead_said() {
    members.join("carla", "noordzee-office");
    Homes counted = new Homes(kept, host.service, members);
    String first = counted.of(members.member("carla"));

    homes.put(members.member("carla").key(), "NZ");

    assertEquals("DH", first);
    assertEquals("NZ", counted.of(members.member("carla")));
    assertEquals("", counted.of(eva));
  }

  @Test
  public void a_company_that_somebody_left_counts_no_more() {
    homes.put(anna.key(), "DH");

    assertEquals("NZ", new Homes(kept, host.service, members).of(anna));
  }
}
