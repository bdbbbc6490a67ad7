package nl.leerkring.companies;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import org.junit.Test;

public class CompaniesTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Companies companies =
      new InMemoryCompanies().service(members, new InMemorySpaces("NZ", "NZP"));

  @Test
  public void what_was_typed_becomes_a_company() {
    Map<String, Message> errors =
        save(form("nz", " Noordzee ", "noordzee-crew\nnoordzee-office", "", "NZP partner"));

    assertEquals(Map.of(), errors);
    assertEquals(
        new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-crew", "noordzee-office"),
            Set.of(),
            Map.of("NZP", Ring.PARTNER)),
        companies.find(members.member("eva"), "NZ").orElseThrow());
  }

  @Test
  public void everything_that_is_wrong_is_said_at_its_field_and_nothing_is_kept() {
    Map<String, Message> errors = save(form("n", "", "nobody-knows", "XX", "NZP everywhere"));

    assertEquals(Set.of("key", "name", "groups", "partners", "spaces"), errors.keySet());
    assertEquals(new Message("rings.error.group", "nobody-knows"), errors.get("groups"));
    assertTrue(companies.all(members.member("eva")).isEmpty());
  }

  @Test
  public void partnerships_may_have_dates_and_a_space_may_be_closed() {
    save(form("DH", "De Hoop", "dehoop-yard", "", ""));

    Map<String, Message> errors =
        save(
            form(
                "NZ",
                "Noordzee",
                "noordzee-crew",
                "dh from 2026-01-01 until 2026-12-31",
                "NZP partner closed"));

    Company kept = companies.find(members.member("eva"), "NZ").orElseThrow();
    assertEquals(Map.of(), errors);
    assertEquals("DH from 2026-01-01 until 2026-12-31", kept.partnerships().get(0).asWords());
    assertEquals(Map.of("NZP", new SpaceRing(Ring.PARTNER, true)), kept.spaces());
  }

  @Test
  public void a_partnership_that_ends_before_it_begins_or_has_no_such_date_is_refused() {
    save(form("DH", "De Hoop", "dehoop-yard", "", ""));

    for (String typed :
        List.of("DH until 2026-02-30", "DH from 2026-12-31 until 2026-01-01", "DH for ever")) {
      Map<String, Message> errors = save(form("NZ", "Noordzee", "noordzee-crew", typed, ""));

      assertEquals(Map.of("partners", new Message("companies.error.partner.line", typed)), errors);
    }
  }

  @Test
  public void a_logo_is_a_picture_in_this_confluence_and_nowhere_else() {
    for (String logo :
        List.of("https://elsewhere.example/x.png", "/download/../admin", "javascript:alert(1)")) {
      CompanyForm form =
          new CompanyForm("", "NZ", "Noordzee", "", logo, "", "", "noordzee-crew", "", "", false);

      assertEquals(Map.of("logo", new Message("companies.error.logo", logo)), save(form));
    }
  }

  @Test
  public void a_company_that_left_is_kept_and_can_come_back() {
    save(form("NZ", "Noordzee", "noordzee-crew", "", "NZ COMPANY"));
    Member eva = members.member("eva");

    companies.archive(eva, "NZ", true);
    boolean left = companies.find(eva, "NZ").orElseThrow().archived();
    companies.archive(eva, "NZ", false);

    assertTrue(left);
    assertFalse(companies.find(eva, "NZ").orElseThrow().archived());
    assertTrue(companies.archive(members.member("anna"), "NZ", true).isPresent());
  }

  @Test
  public void a_space_has_one_owner() {
    save(form("NZ", "Noordzee", "noordzee-crew", "", "NZ COMPANY"));

    Map<String, Message> errors = save(form("DH", "De Hoop", "dehoop-yard", "", "NZ PUBLIC"));

    assertEquals(
        Map.of("spaces", new Message("rings.error.space.taken", "NZ", "Noordzee")), errors);
  }

  @Test
  public void the_group_of_administrators_is_no_company_s() {
    Map<String, Message> errors = save(form("NZ", "Noordzee", "confluence-administrators", "", ""));

    assertEquals(Set.of("groups"), errors.keySet());
  }

  @Test
  public void a_member_who_does_not_administer_sees_and_changes_nothing() {
    save(form("NZ", "Noordzee", "noordzee-crew", "", ""));

    Map<String, Message> errors =
        companies.save(members.member("anna"), form("DH", "De Hoop", "dehoop-yard", "", ""));

    assertEquals(Set.of("form"), errors.keySet());
    assertTrue(companies.all(members.member("anna")).isEmpty());
    assertEquals(1, companies.all(members.member("eva")).size());
  }

  @Test
  public void groups_and_spaces_are_kept_as_confluence_spells_them() {
    save(form("NZ", "Noordzee", "Noordzee-CREW, noordzee-crew", "", "nzp partner"));

    Company kept = companies.find(members.member("eva"), "NZ").orElseThrow();

    assertEquals(Set.of("noordzee-crew"), kept.groups());
    assertEquals(Map.of("NZP", SpaceRing.of(Ring.PARTNER)), kept.spaces());
  }

  @Test
  public void a_space_cannot_reach_two_ways_at_once() {
    Map<String, Message> errors =
        save(form("NZ", "Noordzee", "noordzee-crew", "", "NZP COMPANY\nnzp PUBLIC"));

    assertEquals(Map.of("spaces", new Message("rings.error.space.twice", "NZP")), errors);
  }

  @Test
  public void adding_a_company_never_overwrites_another() {
    save(form("NZ", "Noordzee", "noordzee-crew", "", ""));

    Map<String, Message> errors = save(form("nz", "New Zealand", "dehoop-yard", "", ""));

    assertEquals(Map.of("key", new Message("rings.error.key.taken", "NZ")), errors);
  }

  @Test
  public void who_looked_at_the_company_may_change_it_once_and_who_looked_earlier_may_not() {
    save(form("NZ", "Noordzee", "noordzee-crew", "", ""));
    String seen = companies.find(members.member("eva"), "NZ").orElseThrow().fingerprint();

    Map<String, Message> first =
        save(form(seen, "NZ", "Noordzee", "noordzee-crew", "", "NZP PARTNER"));
    Map<String, Message> second =
        save(form(seen, "NZ", "Noordzee", "noordzee-office", "", "NZ COMPANY"));

    assertEquals(Map.of(), first);
    assertEquals(Map.of("form", new Message("rings.error.company.changed", "NZ")), second);
  }

  @Test
  public void a_company_s_group_is_never_left_alone_nor_a_group_left_alone_a_company_s() {
    members.addGroup("support-desk");
    save(form("NZ", "Noordzee", "noordzee-crew", "", ""));

    Map<String, Message> kept = companies.keepGroups(members.member("eva"), "Noordzee-crew");
    companies.keepGroups(members.member("eva"), "Support-Desk");
    Map<String, Message> owned = save(form("DH", "De Hoop", "support-desk", "", ""));

    assertEquals(
        Map.of("groups", new Message("rings.error.kept.company", "noordzee-crew", "Noordzee")),
        kept);
    assertEquals(Map.of("groups", new Message("rings.error.group.kept", "support-desk")), owned);
  }

  @Test
  public void only_an_administrator_says_which_groups_are_left_alone() {
    members.addGroup("support-desk");

    Map<String, Message> errors = companies.keepGroups(members.member("anna"), "support-desk");

    assertEquals(Set.of("form"), errors.keySet());
    assertEquals(Set.of(), companies.keptGroups(members.member("eva")));
  }

  private static CompanyForm form(
      String key, String name, String groups, String partners, String spaces) {
    return form("", key, name, groups, partners, spaces);
  }

  private static CompanyForm form(
      String seen, String key, String name, String groups, String partners, String spaces) {
    return new CompanyForm(seen, key, name, "", "", "", "", groups, partners, spaces, false);
  }

  private Map<String, Message> save(CompanyForm form) {
    return companies.save(members.member("eva"), form);
  }
}
