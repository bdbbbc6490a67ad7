package nl.leerkring.reach;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.rings.GeneratedCommunity;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.testing.SeenPages;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

public class WhyTest {
  private static final int COMMUNITIES = 300;

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("NZ", "NZP", "NZO");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
  private final Member eva = members.member("eva");
  private final Why why = why(host);

  @Before
  public void noordzeeAndDeHoop() {
    host.companies.save(noordzee().with(ManagedRole.LEADS));
    host.companies.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    host.companies.save(new Company("LY", "Lely", Set.of("lely-staff"), Set.of(), Map.of()));
    members.join("anna", "leerkring-leads-nz");
    host.pages.add(1, "NZP", 0);
    host.pages.add(2, "NZP", 1);
    host.applyAll(eva);
  }

  @Test
  public void the_chain_leads_from_the_group_over_the_partnership_to_the_permission() {
    Answer answer = why.ask(eva, "carla", "NZP");

    assertTrue(answer.sees());
    assertEquals(
        List.of(new Message("reach.group.partner", "dehoop-yard", "De Hoop", "Noordzee", "NZP")),
        answer.steps());
  }

  @Test
  public void the_restriction_that_stops_somebody_is_named() {
    host.pageRing(1, Ring.COMPANY);
    host.applyAll(eva);

    Answer answer = why.ask(eva, "carla", "https://wiki/pages/viewpage.action?pageId=2");

    assertFalse(answer.sees());
    assertEquals("reach.page.stopped", answer.steps().get(1).key());
    assertEquals("Page 1", answer.steps().get(1).arguments().get(0));
  }

  @Test
  public void a_partnership_that_is_over_is_said_to_be_the_reason() {
    LocalDate yesterday = LocalDate.parse("2026-11-23");
    host.companies.save(
        noordzee()
            .withPartnerships(
                List.of(new Partnership("DH", Optional.empty(), Optional.of(yesterday)))));
    host.applyAll(eva);

    Answer answer = why.ask(eva, "carla", "NZP");

    assertFalse(answer.sees());
    assertEquals(
        List.of("reach.space.none", "reach.partnership.over"),
        answer.steps().stream().map(Message::key).toList());
  }

  @Test
  public void what_somebody_did_by_hand_is_told_as_such() {
    spaces.grant("NZ", SpaceRight.VIEW, Holder.person("key-dirk"));
    spaces.grant("NZ", SpaceRight.VIEW, "lely-staff");

    Answer answer = why.ask(eva, "dirk", "NZ");

    assertTrue(answer.sees());
    assertEquals(
        Set.of("reach.person", "reach.group.beyond"),
        Set.copyOf(answer.steps().stream().map(Message::key).toList()));
  }

  @Test
  public void a_lead_may_ask_about_places_of_their_company_and_a_member_about_none() {
    spaces.add("DH");

    assertEquals(Map.of(), why.ask(members.member("anna"), "carla", "NZP").errors());
    assertEquals(Set.of("place"), why.ask(members.member("anna"), "carla", "DH").errors().keySet());
    assertEquals(
        why.ask(members.member("bram"), "carla", "NZP").errors().get("place").key(),
        why.ask(members.member("bram"), "carla", "NOWHERE").errors().get("place").key());
  }

  @Test
  public void somebody_or_something_that_is_not_there_is_said_at_its_field() {
    assertEquals(Set.of("userName"), why.ask(eva, "nobody", "NZ").errors().keySet());
    assertEquals(Set.of("place"), why.ask(eva, "bram", "99").errors().keySet());
    assertEquals(Set.of("place"), why.ask(eva, "bram", "").errors().keySet());
  }

  /** What is stored is what the host goes by; the steps must never tell another story. */
  @Test
  public void in_any_community_the_steps_lead_to_what_the_host_says() {
    for (long seed = 0; seed < COMMUNITIES; seed++) {
      GeneratedCommunity community = new GeneratedCommunity(new Random(seed));
      RingsWithoutAHost generated = community.host();
      Why asked = why(generated);
      Member root = generated.members.member("root");
      Map<String, Set<String>> sight = community.sight();
      for (String person : sight.keySet()) {
        for (String space : generated.spaces.keys()) {
          Answer answer = asked.ask(root, person, space);
          String what = "seed " + seed + " " + person + " " + space;
          assertEquals(what, sight.get(person).contains(space), answer.sees());
          assertFalse(what, answer.steps().toString().contains("reach.differs"));
        }
        for (long page : generated.pages.pages()) {
          Answer answer = asked.ask(root, person, String.valueOf(page));
          boolean sees = sight.get(person).stream().anyMatch(place -> place.endsWith("#" + page));
          assertEquals("seed " + seed + " " + person + " " + page, sees, answer.sees());
          assertFalse(answer.steps().toString().contains("reach.differs"));
        }
      }
    }
  }

  private static Why why(RingsWithoutAHost host) {
    return new Why(
        host.service,
        host.members,
        host.spaces,
        host.pages,
        new SeenPages(host.members, host.spaces, host.pages));
  }

  private static Company noordzee() {
    return new Company(
        "NZ",
        "Noordzee",
        Set.of("noordzee-office", "noordzee-crew"),
        Set.of("DH"),
        Map.of("NZ", Ring.COMPANY, "NZP", Ring.PARTNER, "NZO", Ring.PUBLIC));
  }
}
