package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import org.junit.Test;

public class CompaniesTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Companies companies =
      new Companies(new InMemoryCompanies(), members, new InMemorySpaces("NZ", "NZP"));

  @Test
  public void what_was_typed_becomes_a_company() {
    Map<String, Message> errors =
        save(
            new CompanyForm(
                "nz", " Noordzee ", "noordzee-crew\nnoordzee-office", "", "NZP partner"));

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
    Map<String, Message> errors =
        save(new CompanyForm("n", "", "nobody-knows", "XX", "NZP everywhere"));

    assertEquals(Set.of("key", "name", "groups", "partners", "spaces"), errors.keySet());
    assertEquals(new Message("rings.error.group", "nobody-knows"), errors.get("groups"));
    assertTrue(companies.all(members.member("eva")).isEmpty());
  }

  @Test
  public void a_space_has_one_owner() {
    save(new CompanyForm("NZ", "Noordzee", "noordzee-crew", "", "NZ COMPANY"));

    Map<String, Message> errors =
        save(new CompanyForm("DH", "De Hoop", "dehoop-yard", "", "NZ PUBLIC"));

    assertEquals(
        Map.of("spaces", new Message("rings.error.space.taken", "NZ", "Noordzee")), errors);
  }

  @Test
  public void the_group_of_administrators_is_no_company_s() {
    Map<String, Message> errors =
        save(new CompanyForm("NZ", "Noordzee", "confluence-administrators", "", ""));

    assertEquals(Set.of("groups"), errors.keySet());
  }

  @Test
  public void a_member_who_does_not_administer_sees_and_changes_nothing() {
    save(new CompanyForm("NZ", "Noordzee", "noordzee-crew", "", ""));

    Map<String, Message> errors =
        companies.save(
            members.member("anna"), new CompanyForm("DH", "De Hoop", "dehoop-yard", "", ""));

    assertEquals(Set.of("form"), errors.keySet());
    assertTrue(companies.all(members.member("anna")).isEmpty());
    assertEquals(1, companies.all(members.member("eva")).size());
  }

  private Map<String, Message> save(CompanyForm form) {
    return companies.save(members.member("eva"), form);
  }
}
