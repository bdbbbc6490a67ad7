package nl.leerkring.peers;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;
import nl.leerkring.profiles.InMemoryProfiles;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.profiles.ShownTo;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPageWriter;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Letters;
import org.junit.Before;
import org.junit.Test;

/** Bram of Noordzee looks for second engineers elsewhere. */
public class PeersTest {
  private static final Clock CLOCK = Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC);
  private static final List<String> OWN = List.of();

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryCompanies stored = new InMemoryCompanies();
  private final InMemorySpaces spaces = new InMemorySpaces();
  private final InMemoryProfiles said = new InMemoryProfiles();
  private final Companies companies = stored.service(members, spaces, CLOCK);
  private final Profiles profiles = said.service(companies, members);
  private final PeerSuggestions peers = new PeerSuggestions(profiles, companies, members, CLOCK);
  private final MeetingPlaces places = new MeetingPlaces(companies, members, spaces);
  private final FakeMailer mailer = new FakeMailer();
  private final InMemoryPageWriter writer = new InMemoryPageWriter();
  private final MeetingPages pages =
      new MeetingPages(
          places,
          writer,
          (template, model) -> template + " " + model.get("people") + model.get("url"),
          new Letters(
              (template, model) -> template + model.get("url"),
              (l, key, a) -> key,
              new nl.leerkring.web.CountedMailer(mailer, java.util.Optional.empty())),
          path -> "https://wiki.example.test" + path);
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");

  @Before
  public void three_companies() {
    stored.save(
        new Company(
            "NZ",
            "Noordzee",
            Set.of("noordzee-office", "noordzee-crew"),
            Set.of("DH"),
            Map.of("NZ", Ring.COMPANY, "NZO", Ring.PUBLIC, "NZP", Ring.PARTNER)));
    stored.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of("NZ"), Map.of()));
    stored.save(new Company("LY", "Lely", Set.of("lely-staff"), Set.of(), Map.of()));
  }

  @Test
  public void who_does_the_same_elsewhere_is_suggested_and_a_colleague_is_not() {
    said.works(bram, ShownTo.NOBODY, "Second engineer");
    said.works(anna, ShownTo.EVERYONE, "Second engineer");
    said.works(carla, ShownTo.PARTNERS, "second  ENGINEER");
    said.works(dirk, ShownTo.EVERYONE, "Rope maker");

    List<Peer> suggested = suggest(bram);

    assertEquals(List.of(carla), suggested.stream().map(Peer::member).toList());
    assertEquals(List.of("De Hoop"), suggested.get(0).companies());
    assertEquals(List.of("second  ENGINEER"), suggested.get(0).profile().functions());
  }

  @Test
  public void the_supplier_is_suggested_nobody_of_the_inner_rings() {
    said.works(dirk, ShownTo.EVERYONE, "Second engineer");
    said.works(bram, ShownTo.COMPANY, "Second engineer");
    said.works(carla, ShownTo.PARTNERS, "Second engineer");
    said.works(anna, ShownTo.NOBODY, "Second engineer");

    assertEquals(List.of(), suggest(dirk));
    assertEquals(List.of(), peers.chosen(dirk, List.of("bram", "carla", "anna", "nobody")));
  }

  @Test
  public void who_shows_it_to_nobody_is_never_suggested_also_not_by_another_part() {
    said.works(bram, ShownTo.EVERYONE, "Second engineer");
    said.say(
        carla, ShownTo.NOBODY, List.of("Second engineer"), List.of("Purifiers"), List.of("Ropes"));

    assertEquals(List.of(), suggest(bram));
    assertEquals(List.of(), peers.chosen(bram, List.of("carla")));
  }

  @Test
  public void what_one_wants_to_learn_and_another_helps_with_brings_them_together() {
    said.say(bram, ShownTo.NOBODY, List.of(), List.of("Purifiers"), List.of("Rope damage"));
    said.say(
        dirk,
        ShownTo.EVERYONE,
        List.of("Rope maker"),
        List.of("rope  damage", "splices"),
        List.of("PURIFIERS"));

    Peer peer = suggest(bram).get(0);

    assertEquals(List.of("rope  damage"), peer.helps());
    assertEquals(List.of("PURIFIERS"), peer.asks());
  }

  @Test
  public void more_in_common_comes_first() {
    said.say(bram, ShownTo.NOBODY, List.of("Bosun"), List.of(), List.of("Ropes"));
    said.works(carla, ShownTo.EVERYONE, "Bosun");
    said.say(dirk, ShownTo.EVERYONE, List.of("Bosun"), List.of("Ropes"), List.of());

    assertEquals(List.of(dirk, carla), suggest(bram).stream().map(Peer::member).toList());
  }

  @Test
  public void the_macro_may_look_for_others_than_the_reader_is() {
    said.works(carla, ShownTo.EVERYONE, "Planner");
    said.say(dirk, ShownTo.EVERYONE, List.of(), List.of("Ropes"), List.of());

    Wanted wanted = peers.wanted(bram, List.of("planner"), List.of("ropes"));

    assertEquals(
        List.of(carla, dirk), peers.suggest(bram, wanted, 5).stream().map(Peer::member).toList());
  }

  @Test
  public void no_more_than_asked_for_and_over_days_everybody() {
    said.works(bram, ShownTo.NOBODY, "Bosun");
    for (int i = 0; i < 40; i++) {
      said.works(members.add("peer" + i, "en", "dehoop-yard"), ShownTo.EVERYONE, "Bosun");
    }
    Set<String> shown = new java.util.TreeSet<>();

    for (int day = 0; day < 8; day++) {
      Clock that = Clock.fixed(CLOCK.instant().plusSeconds(86_400L * day), ZoneOffset.UTC);
      PeerSuggestions then = new PeerSuggestions(profiles, companies, members, that);
      List<Peer> some = then.suggest(bram, then.wanted(bram, OWN, OWN), 5);
      assertEquals(5, some.size());
      some.forEach(peer -> shown.add(peer.member().userName()));
    }

    assertEquals(40, shown.size());
  }

  @Test
  public void of_thousands_only_a_hundred_are_looked_at() {
    said.works(bram, ShownTo.NOBODY, "Bosun");
    for (int i = 0; i < 2000; i++) {
      said.works(members.add("peer" + i, "en", "dehoop-yard"), ShownTo.EVERYONE, "Bosun");
    }
    int before = members.reads();

    assertEquals(5, suggest(bram).size());

    assertTrue(
        (members.reads() - before) + "", members.reads() - before < 5 * PeerSuggestions.LOOKED_AT);
  }

  @Test
  public void a_meeting_has_its_page_where_all_of_them_may_look_and_its_maker_write() {
    said.works(bram, ShownTo.EVERYONE, "Bosun");
    said.works(carla, ShownTo.EVERYONE, "Bosun");
    said.works(dirk, ShownTo.EVERYONE, "Bosun");
    space("NZ", "noordzee-crew");
    space("NZP", "noordzee-crew", "dehoop-yard");
    space("NZO", "noordzee-crew", "dehoop-yard", "lely-staff");

    assertEquals(List.of("NZP", "NZO"), places(bram, carla));
    assertEquals(List.of("NZO"), places(bram, carla, dirk));
    assertEquals(List.of(), places(carla, dirk));
  }

  @Test
  public void each_gets_one_mail_and_the_page_is_made_once() {
    space("NZP", "noordzee-crew", "dehoop-yard");
    List<Member> people = List.of(carla);
    assertEquals(Map.of(), pages.refusals(bram, people, "NZP", "Night alarms"));

    pages.make(bram, people, "NZP", " Night alarms ");

    assertEquals(1, mailer.sent().size());
    assertEquals("carla@example.test", mailer.sent().get(0).to());
    assertTrue(writer.written().get(0), writer.written().get(0).startsWith("NZP 0 Night alarms "));
    assertEquals(
        "peers.error.taken",
        pages.refusals(bram, people, "NZP", "Night alarms").get("title").key());
    assertEquals(Set.of("space"), pages.refusals(bram, people, "NZ", "x").keySet());
    assertEquals(Set.of("title"), pages.refusals(bram, people, "NZP", " ").keySet());
    assertEquals(Set.of("form"), pages.refusals(bram, List.of(), "NZP", "x").keySet());
  }

  private void space(String key, String writers, String... readers) {
    spaces.add(key);
    spaces.knows(members);
    List<String> all = new ArrayList<>(List.of(readers));
    all.add(writers);
    all.forEach(group -> spaces.grant(key, SpaceRight.VIEW, group));
    spaces.grant(key, SpaceRight.EDIT_PAGE, writers);
  }

  private List<String> places(Member maker, Member... people) {
    return places.of(maker, List.of(people)).stream().map(SpaceSummary::key).toList();
  }

  private List<Peer> suggest(Member viewer) {
    return peers.suggest(viewer, peers.wanted(viewer, OWN, OWN), 5);
  }
}
