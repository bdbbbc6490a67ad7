package nl.leerkring.drift;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.Ring;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

public class DriftTest {
  private static final Instant NOW = InMemoryCompanies.TUESDAY;

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "DH");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
  private final Member eva = members.member("eva");
  private final FakeMailer mailer = new FakeMailer();
  private Drift drift;

  @Before
  public void ringsThatWereApplied() {
    Database database = Database.h2InMemory(java.util.UUID.randomUUID().toString());
    DriftRepository repository =
        new AoDriftRepository(
            new RealActiveObjects(database, "nl.leerkring", AoDriftFinding.class),
            new Transactions(new DatabaseTransactions(database)));
    DriftMail mail =
        new DriftMail(
            members,
            new Letters(
                (template, model) -> String.join("\n", lines(model)),
                (locale, key, arguments) -> key + Arrays.toString(arguments),
                new nl.leerkring.web.CountedMailer(mailer, java.util.Optional.empty())),
            path -> path);
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    drift = new Drift(host.rings, host.service, members, repository, mail, clock);
    host.companies.save(noordzee());
    host.companies.save(
        new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of("DH", Ring.COMPANY)));
    host.companies.save(new Company("LY", "Lely", Set.of("lely-staff"), Set.of(), Map.of()));
    members.join("anna", "leerkring-leads-nz");
    host.pages.add(1, "NZP", 0);
    host.applyAll(eva);
  }

  @Test
  public void somebody_outside_who_can_see_is_a_leak_and_somebody_inside_who_cannot_is_a_lack() {
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    spaces.revoke("NZP", SpaceRight.VIEW, Holder.group("dehoop-yard"));
    spaces.grant("NZP", SpaceRight.EDIT_PAGE, "dehoop-yard");

    List<Finding> findings = findings("eva");

    assertEquals(
        List.of(
            "LEAK NZ/GROUP/lely-staff/-",
            "LACK NZP/GROUP/dehoop-yard/+",
            "EXTRA NZP/GROUP/dehoop-yard/-"),
        findings.stream().map(finding -> finding.kind() + " " + finding.key()).toList());
  }

  @Test
  public void a_group_whose_people_are_all_inside_shows_nobody_anything_more() {
    members.add("noor", "nl", "noordzee-crew", "noordzee-deck");
    spaces.grant("NZ", SpaceRight.VIEW, "noordzee-deck");

    assertEquals(Finding.Kind.EXTRA, findings("eva").get(0).kind());
  }

  @Test
  public void a_page_whose_restriction_somebody_took_away_is_a_leak_and_one_click_mends_it() {
    host.pageRing(1, Ring.COMPANY);
    host.applyAll(eva);
    Set<Holder> viewers = host.pages.find(1).orElseThrow().viewers();
    viewers.forEach(holder -> host.pages.shutOut(1, holder));

    Finding leak = findings("eva").get(0);
    Optional<Message> refusal = drift.mend(eva, leak.key());

    assertEquals(Finding.Kind.LEAK, leak.kind());
    assertEquals(Optional.empty(), refusal);
    assertEquals(viewers, host.pages.find(1).orElseThrow().viewers());
    assertEquals(List.of(), findings("eva"));
  }

  @Test
  public void it_is_known_since_when_a_check_saw_it() {
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    Optional<Instant> before = findings("eva").get(0).since();

    drift.night();

    assertEquals(Optional.empty(), before);
    assertEquals(Optional.of(NOW), findings("eva").get(0).since());
  }

  @Test
  public void a_lead_hears_of_a_new_leak_once_and_nobody_of_a_lack() {
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    spaces.revoke("NZP", SpaceRight.VIEW, Holder.group("dehoop-yard"));

    drift.night();
    drift.night();

    assertEquals(List.of("anna@example.test"), mailer.sent().stream().map(Mail::to).toList());
    assertTrue(mailer.sent().get(0).html().contains("lely-staff"));
    assertTrue(!mailer.sent().get(0).html().contains("dehoop-yard"));
  }

  @Test
  public void
      administrators_hear_of_leaks_of_a_company_without_leads_and_again_after_a_refused_mail() {
    spaces.grant("DH", SpaceRight.VIEW, "lely-staff");
    mailer.refuse("eva@example.test");

    drift.night();
    int told = mailer.sent().size();
    mailer.takeAgain("eva@example.test");
    drift.night();

    assertEquals(0, told);
    assertEquals(List.of("eva@example.test"), mailer.sent().stream().map(Mail::to).toList());
  }

  @Test
  public void a_lead_sees_what_differs_in_their_company_s_spaces_only_and_a_member_nothing() {
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    spaces.grant("DH", SpaceRight.VIEW, "lely-staff");

    assertEquals(2, findings("eva").size());
    assertEquals(
        List.of("NZ/GROUP/lely-staff/-"), findings("anna").stream().map(Finding::key).toList());
    assertEquals(List.of(), findings("bram"));
    assertEquals(List.of(), findings("dirk"));
  }

  @Test
  public void only_an_administrator_mends() {
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");
    String leak = findings("eva").get(0).key();

    Optional<Message> refusal = drift.mend(members.member("bram"), leak);

    assertTrue(refusal.isPresent());
    assertEquals(1, findings("eva").size());
  }

  @Test
  public void on_the_night_after_its_last_day_a_partner_is_let_out_without_anybody_s_doing() {
    LocalDate yesterday = LocalDate.ofInstant(NOW, ZoneOffset.UTC).minusDays(1);
    host.companies.save(
        noordzee()
            .withPartnerships(
                List.of(new Partnership("DH", Optional.empty(), Optional.of(yesterday)))));

    drift.night();

    assertTrue(!spaces.groupsWith(SpaceRight.VIEW, "NZP").contains("dehoop-yard"));
    assertEquals(List.of(), findings("eva"));
    assertEquals(List.of(), mailer.sent());
  }

  private List<Finding> findings(String name) {
    Member asker = members.member(name);
    return drift.findings(asker, drift.survey(asker));
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Map<String, ?> model) {
    return (List<String>) model.get("lines");
  }

  private static Company noordzee() {
    return new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-office", "noordzee-crew"),
            Set.of("DH"),
            Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER))
        .with(ManagedRole.LEADS);
  }
}
