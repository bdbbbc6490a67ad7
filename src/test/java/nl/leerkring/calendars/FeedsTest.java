package nl.leerkring.calendars;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.host.Member;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Before;
import org.junit.Test;

public class FeedsTest {
  private static final Clock CLOCK = Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC);
  private static final String LEADS = "leerkring-leads-nz";

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryCompanies stored = new InMemoryCompanies();
  private final InMemoryFeeds repository = new InMemoryFeeds();
  private final Companies companies = stored.service(members, new InMemorySpaces(), CLOCK);
  private final Feeds feeds =
      new Feeds(repository, companies, path -> "https://wiki.example.test" + path, CLOCK);

  /** What each member may see now, by user name. */
  private final Map<String, List<String>> visible = new java.util.HashMap<>();

  private final List<String> asked = new ArrayList<>();

  private final CalendarSource source =
      new CalendarSource() {
        @Override
        public List<CalendarEvent> eventsFor(Member reader, Instant from, Instant to) {
          asked.add(reader.userName());
          assertTrue(from.isBefore(CLOCK.instant()) && to.isAfter(CLOCK.instant()));
          return visible.getOrDefault(reader.userName(), List.of()).stream()
              .map(FeedsTest::event)
              .toList();
        }

        @Override
        public List<CalendarEvent> eventsOf(
            Company company, Member reader, Instant from, Instant to) {
          asked.add(reader.userName() + "@" + company.key());
          return List.of(event(company.key() + " drill"));
        }
      };

  private final FeedReading reading =
      new FeedReading(
          repository,
          members,
          companies,
          new FeedContents(
              Optional.of(List.of(source)),
              new CalendarFiles(CLOCK),
              (locale, key, arguments) -> key,
              CLOCK));

  @Before
  public void annaLeadsNoordzee() {
    stored.save(
        new Company("NZ", "Noordzee", Set.of("noordzee-office"), Set.of(), Map.of())
            .with(ManagedRole.LEADS));
    stored.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    members.join("anna", LEADS);
    visible.put("bram", List.of("Purifier alarms"));
  }

  @Test
  public void a_member_reads_their_calendar_at_the_address_that_they_made() {
    String address = feeds.renew(member("bram"), "").url();

    String file = reading.file(secret(address)).orElseThrow();

    assertTrue(address, address.startsWith("https://wiki.example.test/rest/leerkring/1.0/feeds/"));
    assertTrue(file, file.contains("SUMMARY:Purifier alarms"));
    assertFalse(file, file.contains("ATTENDEE"));
    assertEquals(1, CalendarReader.BIWEEKLY.read(file).size());
    assertEquals(List.of("bram"), asked);
  }

  @Test
  public void it_shows_what_its_owner_may_see_now_and_nothing_of_yesterday() {
    String secret = secret(feeds.renew(member("bram"), "").url());
    reading.file(secret);

    visible.remove("bram");

    assertFalse(reading.file(secret).orElseThrow().contains("VEVENT"));
  }

  @Test
  public void a_new_address_is_the_end_of_the_old_and_revoking_of_both() {
    String first = secret(feeds.renew(member("bram"), "").url());
    String second = secret(feeds.renew(member("bram"), "").url());

    assertNotEquals(first, second);
    assertEquals(Optional.empty(), reading.file(first));
    assertTrue(reading.file(second).isPresent());
    feeds.revoke(member("bram"), "");
    assertEquals(Optional.empty(), reading.file(second));
    assertTrue(feeds.of(member("bram")).get(0).made().isEmpty());
  }

  @Test
  public void who_is_gone_or_may_not_use_the_site_reads_nothing() {
    String bram = secret(feeds.renew(member("bram"), "").url());
    String carla = secret(feeds.renew(member("carla"), "").url());

    members.deactivate("bram");
    members.remove("carla");

    assertEquals(Optional.empty(), reading.file(bram));
    assertEquals(Optional.empty(), reading.file(carla));
    assertEquals(List.of(), asked);
  }

  /** Counted, not timed: the same steps whatever the reason. */
  @Test
  public void whatever_is_not_there_costs_the_same_work() {
    String revoked = secret(feeds.renew(member("bram"), "").url());
    feeds.revoke(member("bram"), "");
    String renewed = secret(feeds.renew(member("anna"), "").url());
    feeds.renew(member("anna"), "");
    String gone = secret(feeds.renew(member("dirk"), "").url());
    members.remove("dirk");
    String closed = secret(feeds.renew(member("carla"), "").url());
    members.deactivate("carla");
    Set<String> works = new HashSet<>();

    for (String secret :
        List.of(
            revoked, renewed, gone, closed, "", "x", "'", revoked + "A", "a".repeat(5000), "\0")) {
      int queries = repository.reads();
      int looks = members.reads();
      assertEquals(secret, Optional.empty(), reading.file(secret));
      works.add((repository.reads() - queries) + " queries " + (members.reads() - looks));
    }

    assertEquals(Set.of("1 queries 1"), works);
  }

  @Test
  public void a_lead_gives_out_the_calendar_of_the_company_and_nobody_else_does() {
    NewAddress address = feeds.renew(member("anna"), "NZ");
    NewAddress brams = feeds.renew(member("bram"), "NZ");
    NewAddress other = feeds.renew(member("anna"), "DH");
    NewAddress nowhere = feeds.renew(member("anna"), "XX");

    assertTrue(reading.file(secret(address.url())).orElseThrow().contains("SUMMARY:NZ drill"));
    assertEquals(List.of("anna@NZ"), asked);
    assertEquals("", brams.url());
    assertEquals("calendars.error.lead", brams.why().orElseThrow().key());
    assertEquals(other.why(), nowhere.why());
    assertTrue(feeds.revoke(member("bram"), "NZ").isPresent());
    assertTrue(reading.file(secret(address.url())).isPresent());
    assertEquals(
        List.of("", "NZ"), feeds.of(member("anna")).stream().map(OwnFeed::company).toList());
    assertEquals(List.of(""), feeds.of(member("bram")).stream().map(OwnFeed::company).toList());
  }

  @Test
  public void who_no_longer_leads_the_company_gives_nothing_of_it_and_neither_does_one_that_left() {
    String secret = secret(feeds.renew(member("anna"), "NZ").url());

    members.leave("anna", LEADS);
    Optional<String> afterwards = reading.file(secret);
    members.join("anna", LEADS);
    Optional<String> again = reading.file(secret);
    stored.save(companies.community().company("NZ").orElseThrow().withArchived(true));

    assertEquals(Optional.empty(), afterwards);
    assertTrue(again.isPresent());
    assertEquals(Optional.empty(), reading.file(secret));
    assertEquals("calendars.error.lead", feeds.renew(member("anna"), "NZ").why().get().key());
  }

  @Test
  public void the_calendar_of_a_company_ends_when_it_leaves_and_those_of_its_people_stay() {
    feeds.renew(member("anna"), "NZ");
    String own = secret(feeds.renew(member("anna"), "").url());
    Company noordzee = companies.community().company("NZ").orElseThrow();
    FeedDeparture departure = new FeedDeparture(repository);

    int ending = departure.ending(noordzee, List.of(member("anna")));
    departure.end(noordzee, List.of(member("anna")));

    assertEquals(1, ending);
    assertEquals(0, departure.ending(noordzee, List.of()));
    assertEquals(List.of(), departure.export(noordzee, List.of(member("anna"))));
    assertTrue(reading.file(own).isPresent());
  }

  @Test
  public void the_secret_has_256_bits_and_is_kept_nowhere() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 100; i++) {
      NewAddress address = feeds.renew(member("bram"), "");
      String secret = secret(address.url());

      assertTrue(secret, secret.matches("[A-Za-z0-9_-]{43}"));
      assertTrue(seen.add(secret));
      assertFalse(repository.dump().contains(secret));
      assertFalse(address.toString().contains(secret));
      assertFalse(repository.findByHash(secret).isPresent());
    }
  }

  /** Who reads a backup has the hash, and that is no address. */
  @Test
  public void a_hash_opens_nothing() {
    String secret = secret(feeds.renew(member("bram"), "").url());

    assertEquals(Optional.empty(), reading.file(Secret.hash(secret)));
    assertEquals(Optional.empty(), reading.file(Feed.NONE.hash()));
  }

  private Member member(String name) {
    return members.member(name);
  }

  private static String secret(String address) {
    return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
  }

  private static CalendarEvent event(String summary) {
    Instant start = CLOCK.instant().plusSeconds(86_400);
    return new CalendarEvent(
        "session-7@leerkring",
        0,
        new EventText(summary, "", "", ""),
        new Slot(start, start.plusSeconds(3600), ZoneId.of("Europe/Amsterdam")));
  }
}
