package nl.leerkring.provisioning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.Ring;
import nl.leerkring.companies.SpaceRing;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPageWriter;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaceMaker;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

public class ProvisioningTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("OLD", "DH");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
  private final InMemorySpaceMaker maker = new InMemorySpaceMaker(spaces);
  private final InMemoryPageWriter writer = new InMemoryPageWriter();
  private final InMemoryPages pages = new InMemoryPages();
  private final Member eva = members.member("eva");
  private final Starters starters =
      new Starters(
          pages,
          writer,
          (template, model) -> template + " " + model.get("sees"),
          (locale, key, arguments) -> key + Arrays.toString(arguments));
  private final Provisioning provisioning = provisioning();

  @Before
  public void twoCompanies() {
    host.companies.save(
        new Company(
            "NZ", "Noordzee", Set.of("noordzee-office", "noordzee-crew"), Set.of(), Map.of()));
    host.companies.save(
        new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of("DH", Ring.COMPANY)));
  }

  @Test
  public void
      one_call_gives_a_company_its_three_spaces_each_with_a_home_page_that_says_who_sees_it() {
    Map<String, Message> errors =
        provisioning.provision(eva, new ProvisionForm("NZ", "NZ", "NZP", "NZO"));
    host.applyAll(eva);

    assertEquals(Map.of(), errors);
    assertEquals(
        Map.of(
            "NZ", SpaceRing.of(Ring.COMPANY),
            "NZP", SpaceRing.of(Ring.PARTNER),
            "NZO", SpaceRing.of(Ring.PUBLIC)),
        company().spaces());
    assertEquals(3, writer.written().size());
    assertTrue(writer.written().get(1).contains("provisioning.home.PARTNER[Noordzee]"));
    assertEquals(
        Set.of("noordzee-office", "noordzee-crew", "dehoop-yard"),
        spaces.groupsWith(SpaceRight.VIEW, "NZO"));
  }

  @Test
  public void a_space_that_exists_is_adopted_and_what_it_was_can_be_put_back() {
    spaces.grant("OLD", SpaceRight.VIEW, "lely-staff");
    spaces.grant("OLD", SpaceRight.EDIT_PAGE, Holder.person("key-dirk"));
    spaces.grant("OLD", SpaceRight.VIEW, Holder.ANYBODY);
    Map<SpaceRight, Set<Holder>> before = spaces.rights("OLD");
    provisioning.provision(eva, new ProvisionForm("NZ", "old", "", ""));
    host.applyAll(eva);
    Set<String> ringed = spaces.groupsWith(SpaceRight.VIEW, "OLD");

    String seen = provisioning.puttingBack(eva, "OLD").fingerprint();
    Optional<Message> refusal = provisioning.putBack(eva, "OLD", seen);

    assertEquals(Set.of("noordzee-office", "noordzee-crew"), ringed);
    assertEquals(Optional.empty(), refusal);
    assertEquals(before, spaces.rights("OLD"));
    assertEquals(Map.of(), company().spaces());
    assertEquals(List.of(), writer.written());
    assertFalse(provisioning.isAdopted(eva, "OLD"));
  }

  @Test
  public void provisioning_that_broke_off_is_completed_by_doing_it_again() {
    maker.refuse("NZO");

    Map<String, Message> broken =
        provisioning.provision(eva, new ProvisionForm("NZ", "NZ", "NZP", "NZO"));
    maker.refuse("");
    Map<String, Message> again =
        provisioning.provision(eva, new ProvisionForm("NZ", "NZ", "NZP", "NZO"));

    assertEquals(Map.of("form", new Message("provisioning.error.host")), broken);
    assertEquals(Map.of(), again);
    assertEquals(Set.of("NZ", "NZP", "NZO"), company().spaces().keySet());
    assertEquals(3, writer.written().size());
  }

  @Test
  public void what_is_wrong_is_said_at_its_field_and_nothing_is_made() {
    Map<String, Message> errors =
        provisioning.provision(eva, new ProvisionForm("NZ", "N Z", "DH", ""));

    assertEquals(Set.of("companySpace", "partnerSpace"), errors.keySet());
    assertEquals(
        Set.of("companySpace"),
        provisioning.provision(eva, new ProvisionForm("NZ", "", "", "")).keySet());
    assertEquals(
        Set.of("publicSpace"),
        provisioning.provision(eva, new ProvisionForm("NZ", "X1", "", "x1")).keySet());
    assertEquals(Set.of("DH", "OLD"), spaces.keys());
  }

  @Test
  public void only_an_administrator_makes_adopts_or_puts_back() {
    Member anna = members.member("anna");
    provisioning.provision(eva, new ProvisionForm("NZ", "OLD", "", ""));
    String seen = provisioning.puttingBack(eva, "OLD").fingerprint();

    assertTrue(
        provisioning.provision(anna, new ProvisionForm("NZ", "NZ", "", "")).containsKey("form"));
    assertTrue(provisioning.putBack(anna, "OLD", seen).isPresent());
    assertTrue(provisioning.puttingBack(anna, "OLD").isEmpty());
    assertFalse(spaces.keys().contains("NZ"));
  }

  private Company company() {
    return host.service.find(eva, "NZ").orElseThrow();
  }

  private Provisioning provisioning() {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    return new Provisioning(
        host.service,
        members,
        spaces,
        maker,
        starters,
        new AoAdoptionRepository(
            new RealActiveObjects(database, "nl.leerkring", AoAdoption.class),
            new Transactions(new DatabaseTransactions(database))),
        host.rings,
        Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC));
  }
}
