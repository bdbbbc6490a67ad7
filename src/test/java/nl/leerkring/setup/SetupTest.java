package nl.leerkring.setup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Fault;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.DirectTransactions;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Documents;
import nl.leerkring.web.Json;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

public class SetupTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final RingsWithoutAHost host =
      new RingsWithoutAHost(members, new InMemorySpaces("NZ", "NZP", "DH"));
  private final Setup setup =
      new Setup(
          host.service,
          host.permissions,
          host.namedPageRings,
          members,
          new Transactions(new DirectTransactions()),
          host.audit);
  private final Member eva = members.member("eva");

  @Before
  public void two_companies() {
    members.addGroup("support-desk");
    host.companies.save(company("DH", "De Hoop", "dehoop-yard", Map.of("DH", Ring.COMPANY)));
    host.companies.save(
        company("NZ", "Noordzee", "noordzee-crew", Map.of("NZP", Ring.PARTNER))
            .withPartnerships(List.of(Partnership.with("DH"))));
  }

  @Test
  public void the_file_says_everything_in_the_same_order_each_time() {
    String yaml = yaml();

    assertEquals(yaml, yaml());
    assertTrue(
        yaml,
        yaml.startsWith(
            """
            # one
            version: 1
            companies:
            - key: DH
              name: De Hoop
              description: ''
              logo: ''
              zone: UTC
              contacts: []
              groups:
              - dehoop-yard
              partners: []
              spaces:
              - space: DH
                ring: COMPANY
              secondEyes: false
              archived: false
            - key: NZ
            """));
  }

  @Test
  public void what_was_exported_changes_nothing_when_it_is_imported() {
    assertEquals(List.of(), plan(yaml()).changes());
    assertEquals(List.of(), plan(json()).changes());
    assertEquals(List.of(), plan(yaml()).faults());
  }

  @Test
  public void a_company_is_added_together_with_the_partner_that_names_it() {
    String document =
        """
        version: 1
        companies:
        - key: NZ
          partners:
          - company: LY
            until: 2027-06-30
        - key: ly
          name: Lely
          groups: [lely-staff]
        keptGroups: [support-desk]
        """;

    SetupPlan plan = plan(document);
    List<Fault> faults = setup.importDocument(eva, document, false, plan.fingerprint());

    assertEquals(List.of(), faults);
    assertEquals("LY until 2027-06-30", find("NZ").partnerships().get(0).asWords());
    assertEquals(Set.of("noordzee-crew"), find("NZ").groups());
    assertEquals("Lely", find("LY").name());
    assertEquals(Set.of("support-desk"), host.companies.keptGroups());
    assertEquals(Set.of("DH"), plan.staying());
    assertTrue(
        plan.changes().toString(),
        plan.changes()
            .contains(
                new SetupChange(
                    SetupChange.Kind.REMOVED, "companies[NZ].partners", "company: DH", "")));
  }

  @Test
  public void everything_that_is_wrong_is_said_where_it_is_and_nothing_is_imported() {
    String document =
        """
        version: 1
        companies:
        - key: NZ
          name: Rederij Noordzee
        - key: LY
          name: Lely
          groups: [lely-staff, nobody-knows]
          spaces:
          - space: NZP
            ring: PUBLIC
        keptGroups: [dehoop-yard]
        """;

    SetupPlan plan = plan(document);
    List<Fault> faults = setup.importDocument(eva, document, false, plan.fingerprint());

    assertEquals(
        List.of(
            new Fault(
                "companies[0].spaces[0]", new Message("rings.error.space.taken", "NZP", "Lely")),
            new Fault("companies[1].groups[1]", new Message("rings.error.group", "nobody-knows")),
            new Fault(
                "companies[1].spaces[0]",
                new Message("rings.error.space.taken", "NZP", "Rederij Noordzee")),
            new Fault(
                "keptGroups[0]",
                new Message("rings.error.kept.company", "dehoop-yard", "De Hoop"))),
        faults);
    assertEquals("Noordzee", find("NZ").name());
  }

  @Test
  public void what_nobody_knows_is_refused_by_its_name() {
    SetupPlan plan =
        plan(
            """
            version: 1
            companies:
            - key: NZ
              group: [noordzee-crew]
            matrix:
              PARTNER:
                PARTNERS: [COMMENT, ADMINISTER]
                EVERYONE: []
            """);

    assertEquals(
        List.of("companies[0]", "matrix.PARTNER", "matrix.PARTNER.PARTNERS[1]"),
        plan.faults().stream().map(Fault::where).sorted().toList());
    assertTrue(plan.faults().toString(), plan.faults().toString().contains("group,"));
  }

  @Test
  public void a_company_is_removed_only_when_that_was_asked_and_it_left_and_nobody_is_in_it() {
    String document = "version: 1\ncompanies:\n- key: NZ\n  partners: []\n";

    boolean gone = plan(document).changes().toString().contains("REMOVED, where=companies[DH]");
    List<Fault> member = setup.plan(eva, document, true).faults();
    Company dehoop = find("DH").withArchived(true).with(ManagedRole.GUESTS);
    members.join("dirk", dehoop.groupFor(ManagedRole.GUESTS));
    host.companies.save(dehoop);
    List<Fault> guests = setup.plan(eva, document, true).faults();
    members.leave("dirk", dehoop.groupFor(ManagedRole.GUESTS));
    setup.importDocument(eva, document, true, setup.plan(eva, document, true).fingerprint());

    assertEquals(false, gone);
    assertEquals(new Message("companies.error.remove.archive", "DH"), member.get(0).why());
    assertEquals(new Message("companies.error.remove.people", "DH"), guests.get(0).why());
    assertEquals(List.of("NZ"), host.companies.findAll().stream().map(Company::key).toList());
  }

  @Test
  public void nobody_is_left_naming_a_partner_that_goes() {
    host.companies.save(find("DH").withArchived(true));

    List<Fault> faults = setup.plan(eva, "version: 1\ncompanies:\n- key: NZ\n", true).faults();

    assertEquals(
        List.of(new Fault("companies[0].partners[0]", new Message("rings.error.partner", "DH"))),
        faults);
  }

  @Test
  public void only_what_was_shown_is_imported() {
    String document = "version: 1\nanonymous: true\n";
    String shown = plan(document).fingerprint();
    host.companies.save(find("DH").withSecondEyes(true));

    List<Fault> faults = setup.importDocument(eva, document, false, shown);

    assertEquals(List.of(new Fault("fingerprint", new Message("setup.error.changed"))), faults);
    assertEquals(Matrix.safe(), host.permissions.matrix(eva));
  }

  @Test
  public void an_import_is_written_down_without_anybody_s_words() {
    String document = "version: 1\nanonymous: true\ncompanies:\n- key: DH\n  name: De Hoop BV\n";

    setup.importDocument(eva, document, false, plan(document).fingerprint());

    assertEquals(
        List.of(
            "eva rings.audit.MATRIX {anonymous=true}",
            "eva setup.audit.IMPORT {ADDED=0, CHANGED=2, REMOVED=0, removed=}"),
        host.audit.lines());
  }

  @Test
  public void who_does_not_administer_gets_nothing_out_and_nothing_in() {
    Member anna = members.member("anna");
    String document = "version: 1\nanonymous: true\n";

    SetupPlan plan = setup.plan(anna, document, true);
    List<Fault> faults = setup.importDocument(anna, document, true, plan.fingerprint());

    assertTrue(setup.export(anna, true).isEmpty());
    assertEquals(List.of(new Fault("form", new Message("rings.error.admin"))), faults);
    assertEquals(List.of(), plan.before().get("companies"));
    assertEquals(Matrix.safe(), host.permissions.matrix(eva));
  }

  @Test
  public void rings_of_pages_come_by_space_and_title_and_only_when_asked_for() {
    host.pages.add(11, "NZP", 0);
    host.pages.add(12, "NZP", 0);
    host.pageRing(11, Ring.COMPANY);
    boolean unasked = setup.export(eva, false).orElseThrow().containsKey("pageRings");
    String document =
        yaml().replace("title: Page 11", "title: Page 12").replace("ring: PUBLIC", "ring: COMPANY");

    SetupPlan plan = plan(document);
    setup.importDocument(eva, document, false, plan.fingerprint());

    assertEquals(false, unasked);
    assertEquals(List.of(), plan(yaml()).changes());
    assertEquals(
        List.of(
            new SetupChange(
                SetupChange.Kind.ADDED,
                "pageRings",
                "",
                "space: NZP, title: Page 12, ring: COMPANY")),
        plan.changes());
    assertEquals(Ring.COMPANY, host.pageRings.find(12).orElseThrow().ring());
  }

  @Test
  public void no_page_is_widened_by_a_file_nor_one_that_is_not_there_or_without_a_ring_around_it() {
    host.pages.add(11, "NZP", 0);
    host.pageRing(11, Ring.COMPANY);
    host.pages.add(13, "NZ", 0);

    SetupPlan plan =
        plan(
            """
            version: 1
            pageRings:
            - {space: NZP, title: Page 11, ring: PARTNER}
            - {space: NZP, title: Page 99, ring: COMPANY}
            - {space: NZ, title: Page 13, ring: COMPANY}
            """);

    assertEquals(
        List.of(
            new Fault(
                "pageRings[0]", new Message("rings.error.page.wider", "Page 11", Ring.COMPANY)),
            new Fault("pageRings[1]", new Message("rings.error.page", "NZP", "Page 99")),
            new Fault("pageRings[2]", new Message("setup.error.space", "NZ"))),
        plan.faults());
  }

  private String yaml() {
    return Documents.yaml(List.of("one"), setup.export(eva, true).orElseThrow());
  }

  private String json() {
    return Json.of(setup.export(eva, true).orElseThrow());
  }

  private SetupPlan plan(String document) {
    return setup.plan(eva, document, false);
  }

  private Company find(String key) {
    return host.service.find(eva, key).orElseThrow();
  }

  private static Company company(String key, String name, String group, Map<String, Ring> spaces) {
    return new Company(key, name, Set.of(group), Set.of(), new LinkedHashMap<>(spaces));
  }
}
