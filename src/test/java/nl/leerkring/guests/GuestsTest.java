package nl.leerkring.guests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Profile;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.testing.FakeAuditLog;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryManagedGroups;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

public class GuestsTest {
  private static final String GROUP = "leerkring-guests-nz";
  private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryCompanies companies = new InMemoryCompanies();
  private final InMemoryManagedGroups groups = new InMemoryManagedGroups(members);
  private final InMemoryGuests repository = new InMemoryGuests();
  private final FakeMailer mailer = new FakeMailer();
  private final FakeAuditLog audit = new FakeAuditLog();
  private final Member anna = members.member("anna");
  private final Member dirk = members.member("dirk");

  @Before
  public void noordzeeIsLedByAnna() {
    companies.save(
        new Company("NZ", "Noordzee", Set.of("noordzee-crew"), Set.of(), Map.of())
            .with(new Profile("Noordzee", "", "", ZoneId.of("Europe/Amsterdam"), Set.of()))
            .with(ManagedRole.LEADS)
            .with(ManagedRole.GUESTS));
    companies.save(
        new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of())
            .with(ManagedRole.GUESTS));
    members.join("anna", "leerkring-leads-nz");
  }

  @Test
  public void a_guest_is_in_the_company_s_group_until_the_last_day_is_over_there() {
    Guests tuesday = guests("2026-11-24T09:00:00Z");

    Map<String, Message> errors = tuesday.invite(anna, new GuestForm("NZ", "dirk", "2026-11-30"));

    assertEquals(Map.of(), errors);
    guests("2026-11-30T22:59:00Z").keepTime();
    assertTrue(members.groupsOf(dirk).contains(GROUP));
    guests("2026-11-30T23:00:00Z").keepTime();
    assertFalse(members.groupsOf(dirk).contains(GROUP));
    assertTrue(members.named("dirk").isPresent());
    assertEquals(List.of(), tuesday.of(anna, "NZ"));
  }

  @Test
  public void access_ends_even_if_every_node_was_down_for_a_month() {
    guests("2026-11-24T09:00:00Z").invite(anna, new GuestForm("NZ", "dirk", "2026-11-30"));

    String done = guests("2026-12-31T12:00:00Z").keepTime();

    assertEquals("1 ended, 0 warned", done);
    assertFalse(members.groupsOf(dirk).contains(GROUP));
  }

  @Test
  public void for_any_zone_and_day_the_door_closes_in_the_first_minutes_after_the_last_day() {
    Random random = new Random(1);
    for (int i = 0; i < 500; i++) {
      List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
      ZoneId zone = i == 0 ? AUCKLAND : ZoneId.of(zones.get(random.nextInt(zones.size())));
      LocalDate last = LocalDate.parse("2026-11-26").plusDays(random.nextInt(700));
      companies.save(companies.findAll().get(1).with(new Profile("NZ", "", "", zone, Set.of())));
      Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();

      Map<String, Message> errors =
          guests("2026-11-24T09:00:00Z").invite(anna, new GuestForm("NZ", "dirk", last.toString()));
      guests(end.minusSeconds(1).toString()).keepTime();
      boolean before = members.groupsOf(dirk).contains(GROUP);
      guests(end.toString()).keepTime();

      assertEquals(zone + " " + last, Map.of(), errors);
      assertTrue(zone + " " + last, before);
      assertFalse(zone + " " + last, members.groupsOf(dirk).contains(GROUP));
    }
  }

  @Test
  public void guest_and_leads_are_warned_once_a_week_before_and_again_after_an_extension() {
    guests("2026-11-01T09:00:00Z").invite(anna, new GuestForm("NZ", "dirk", "2026-11-30"));

    guests("2026-11-22T09:00:00Z").keepTime();
    int early = mailer.sent().size();
    guests("2026-11-23T09:00:00Z").keepTime();
    guests("2026-11-24T09:00:00Z").keepTime();
    List<String> told = mailer.sent().stream().map(Mail::to).toList();
    guests("2026-11-24T09:00:00Z").extend(anna, "NZ", dirk.key());
    guests("2026-12-24T09:00:00Z").keepTime();

    assertEquals(0, early);
    assertEquals(List.of("anna@example.test", "dirk@example.test"), told);
    assertEquals(4, mailer.sent().size());
    assertTrue(members.groupsOf(dirk).contains(GROUP));
  }

  @Test
  public void who_could_not_be_warned_is_warned_when_mail_leaves_again() {
    guests("2026-11-01T09:00:00Z").invite(anna, new GuestForm("NZ", "dirk", "2026-11-30"));
    mailer.refuse("anna@example.test");
    mailer.refuse("dirk@example.test");

    guests("2026-11-24T09:00:00Z").keepTime();
    mailer.takeAgain("anna@example.test");
    mailer.takeAgain("dirk@example.test");
    guests("2026-11-24T09:05:00Z").keepTime();

    assertEquals(2, mailer.sent().size());
  }

  @Test
  public void a_lead_manages_guests_of_their_own_company_only_and_a_member_none() {
    Guests guests = guests("2026-11-24T09:00:00Z");
    guests.invite(members.member("eva"), new GuestForm("DH", "bram", "2026-12-01"));
    guests.invite(anna, new GuestForm("NZ", "dirk", "2026-12-01"));
    Member bram = members.member("bram");

    assertEquals(List.of(), guests.of(anna, "DH"));
    assertTrue(guests.invite(anna, new GuestForm("DH", "dirk", "2026-12-01")).containsKey("form"));
    assertTrue(guests.extend(anna, "DH", bram.key()).isPresent());
    assertTrue(guests.end(anna, "DH", bram.key()).isPresent());
    assertEquals(List.of(), guests.of(bram, "NZ"));
    assertTrue(guests.end(bram, "NZ", dirk.key()).isPresent());
    assertEquals(1, guests.of(members.member("eva"), "DH").size());
  }

  @Test
  public void what_was_typed_wrong_is_said_at_its_field_and_nobody_is_let_in() {
    Guests guests = guests("2026-11-24T09:00:00Z");

    Map<String, Message> errors = guests.invite(anna, new GuestForm("NZ", "nobody", "tomorrow"));
    Map<String, Message> past = guests.invite(anna, new GuestForm("NZ", "dirk", "2026-11-23"));
    Map<String, Message> far = guests.invite(anna, new GuestForm("NZ", "dirk", "2036-11-23"));

    assertEquals(Set.of("userName", "until"), errors.keySet());
    assertEquals(Map.of("until", new Message("guests.error.past", "2026-11-23")), past);
    assertEquals(Map.of("until", new Message("guests.error.far", 2)), far);
    assertFalse(members.groupsOf(dirk).contains(GROUP));
  }

  @Test
  public void when_confluence_does_not_let_us_change_the_group_nothing_is_half_done() {
    Guests guests = guests("2026-11-24T09:00:00Z");
    guests.invite(anna, new GuestForm("NZ", "dirk", "2026-11-30"));
    groups.readOnly(true);

    Map<String, Message> errors = guests.invite(anna, new GuestForm("NZ", "carla", "2026-11-30"));
    guests("2026-12-02T09:00:00Z").keepTime();
    groups.readOnly(false);
    guests("2026-12-02T09:05:00Z").keepTime();

    assertEquals(Map.of("form", new Message("guests.error.group")), errors);
    assertFalse(members.groupsOf(dirk).contains(GROUP));
    assertEquals(List.of(), repository.findAll());
  }

  @Test
  public void ending_a_stay_closes_the_door_at_once_and_is_recorded_without_a_name() {
    Guests guests = guests("2026-11-24T09:00:00Z");
    guests.invite(anna, new GuestForm("NZ", "dirk", "2026-11-30"));

    Optional<Message> refusal = guests.end(anna, "NZ", dirk.key());

    assertEquals(Optional.empty(), refusal);
    assertFalse(members.groupsOf(dirk).contains(GROUP));
    assertTrue(audit.lines().get(1).contains("guests.audit.ended"));
    assertFalse(audit.lines().toString().contains("dirk"));
  }

  private Guests guests(String now) {
    Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
    GuestMail mail =
        new GuestMail(
            members,
            new Letters(
                (template, model) -> String.valueOf(model.get("line")),
                (locale, key, arguments) -> key + Arrays.toString(arguments),
                new nl.leerkring.web.CountedMailer(mailer, java.util.Optional.empty())),
            path -> path);
    return new Guests(
        repository,
        companies.service(members, new InMemorySpaces(), clock),
        members,
        groups,
        mail,
        audit,
        clock);
  }
}
