package nl.leerkring.sharing;

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
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Ring;
import nl.leerkring.companies.SpaceRing;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.PageRings;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.testing.SeenPages;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;

/** Page 1 with page 2 below it, in a space of Noordzee's that everyone in the community sees. */
public class SharingsTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemorySpaces spaces = new InMemorySpaces("NZO");
  private final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
  private final SeenPages pages = new SeenPages(members, spaces, host.pages);
  private final PageRings pageRings = host.pageRings(pages);
  private final FakeMailer mailer = new FakeMailer();
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private Sharings sharings;

  @Before
  public void noordzeeHasAnOpenSpace() {
    Database database = Database.h2InMemory(UUID.randomUUID().toString());
    SharingRepository repository =
        new AoSharingRepository(
            new RealActiveObjects(database, "nl.leerkring", AoSharing.class),
            new Transactions(new DatabaseTransactions(database)));
    sharings =
        new Sharings(
            pageRings,
            repository,
            pages,
            members,
            new Letters(
                (template, model) -> String.valueOf(model.get("url")),
                (locale, key, arguments) -> key + Arrays.toString(arguments),
                new nl.leerkring.web.CountedMailer(mailer, java.util.Optional.empty())),
            path -> path,
            Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC));
    noordzee(false, false);
    host.companies.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    host.companies.save(new Company("LY", "Lely", Set.of("lely-staff"), Set.of(), Map.of()));
    host.pages.add(1, "NZO", 0);
    host.pages.add(2, "NZO", 1);
    host.applyAll(members.member("eva"));
  }

  @Test
  public void a_page_that_is_narrowed_hides_itself_and_what_is_below_it_at_once() {
    Map<String, Message> errors = sharings.share(anna, narrowed("PARTNER"));

    assertEquals(Map.of(), errors);
    assertEquals(Set.of("anna", "bram", "carla", "eva"), seers(1));
    assertEquals(Set.of("anna", "bram", "carla", "eva"), seers(2));
    assertEquals("sharing.badge.PARTNER", badge(anna, 2));
  }

  @Test
  public void widening_asks_three_questions_and_one_yes_keeps_the_page_where_it_is() {
    sharings.share(anna, narrowed("COMPANY"));

    Map<String, Message> none = sharings.share(anna, new ShareForm(1, "PUBLIC", "", "", ""));
    Map<String, Message> yes = sharings.share(anna, new ShareForm(1, "PUBLIC", "no", "no", "yes"));

    assertEquals(Set.of("customer", "colleague", "competitor"), none.keySet());
    assertEquals(Map.of("competitor", new Message("sharing.stay.competitor")), yes);
    assertEquals(Set.of("anna", "bram", "eva"), seers(1));
  }

  @Test
  public void what_was_shared_is_taken_back_with_one_click() {
    sharings.share(anna, narrowed("COMPANY"));
    sharings.share(anna, widened("PUBLIC"));
    Set<String> shared = seers(2);

    Optional<Message> refusal = sharings.takeBack(bram, 1);

    assertEquals(Set.of("anna", "bram", "carla", "dirk", "eva"), shared);
    assertEquals(Optional.empty(), refusal);
    assertEquals(Set.of("anna", "bram", "eva"), seers(2));
    assertTrue(sharings.takeBack(bram, 1).isPresent());
  }

  @Test
  public void where_a_second_pair_of_eyes_is_asked_for_nothing_opens_until_somebody_else_agrees() {
    noordzee(true, false);
    members.join("bram", "leerkring-leads-nz");
    sharings.share(anna, narrowed("COMPANY"));

    sharings.share(anna, widened("PARTNER"));
    Set<String> asked = seers(1);
    Optional<Message> self = sharings.agree(anna, 1);
    Optional<Message> other = sharings.agree(bram, 1);

    assertEquals(Set.of("anna", "bram", "eva"), asked);
    assertTrue(self.isPresent());
    assertEquals(Optional.empty(), other);
    assertEquals(Set.of("anna", "bram", "carla", "eva"), seers(1));
    assertEquals(List.of("bram@example.test"), mailer.sent().stream().map(Mail::to).toList());
  }

  @Test
  public void a_wish_can_be_withdrawn_and_cannot_be_agreed_to_afterwards() {
    noordzee(true, false);
    sharings.share(anna, narrowed("COMPANY"));
    sharings.share(anna, widened("PUBLIC"));

    sharings.takeBack(anna, 1);

    assertTrue(sharings.agree(bram, 1).isPresent());
    assertEquals(Set.of("anna", "bram", "eva"), seers(1));
  }

  @Test
  public void who_may_not_edit_the_page_or_see_it_changes_nothing_and_learns_nothing() {
    sharings.share(anna, narrowed("PARTNER"));
    Member carla = members.member("carla");
    Member dirk = members.member("dirk");

    assertEquals(List.of(), sharings.choices(carla, 1));
    assertTrue(sharings.share(carla, narrowed("COMPANY")).containsKey("form"));
    assertTrue(sharings.takeBack(carla, 1).isPresent());
    assertEquals(Optional.empty(), sharings.reach(dirk, 1));
    assertEquals(Optional.empty(), sharings.reach(dirk, 99));
    assertTrue(sharings.share(dirk, narrowed("COMPANY")).containsKey("form"));
    assertEquals(Set.of("anna", "bram", "carla", "eva"), seers(1));
  }

  @Test
  public void a_page_below_cannot_reach_further_than_the_page_above() {
    sharings.share(anna, narrowed("COMPANY"));

    assertEquals(List.of(Ring.COMPANY), sharings.choices(anna, 2));
    assertTrue(
        sharings.share(anna, new ShareForm(2, "PUBLIC", "no", "no", "no")).containsKey("form"));
    assertEquals(Set.of("anna", "bram", "eva"), seers(2));
  }

  @Test
  public void a_restriction_that_somebody_made_by_hand_is_not_lost() {
    host.pages.letIn(1, Holder.person("key-anna"));

    Map<String, Message> errors = sharings.share(anna, narrowed("COMPANY"));

    assertEquals(Map.of("form", new Message("sharing.error.byhand")), errors);
    assertEquals(Set.of(Holder.person("key-anna")), host.pages.find(1).orElseThrow().viewers());
    assertEquals("sharing.badge.PUBLIC.limited", badge(anna, 1));
  }

  @Test
  public void in_a_closed_space_a_new_page_starts_at_company_and_one_below_it_needs_no_ring() {
    noordzee(false, true);
    host.pages.add(3, "NZO", 0);
    host.pages.add(4, "NZO", 3);

    pageRings.startNew(3);
    pageRings.startNew(4);

    assertEquals(Set.of("anna", "bram", "eva"), seers(4));
    assertEquals(Set.of(), host.pages.find(4).orElseThrow().viewers());
    assertFalse(seers(1).equals(seers(3)));
  }

  @Test
  public void in_an_open_space_a_new_page_starts_where_its_parent_is() {
    host.pages.add(3, "NZO", 0);

    pageRings.startNew(3);

    assertEquals(seers(1), seers(3));
  }

  private Set<String> seers(long page) {
    Set<String> seers = new java.util.TreeSet<>();
    for (String name : List.of("anna", "bram", "carla", "dirk", "eva")) {
      if (pages.visible(members.member(name), page).isPresent()) {
        seers.add(name);
      }
    }
    return seers;
  }

  private String badge(Member reader, long page) {
    return sharings.inWords(sharings.reach(reader, page).orElseThrow()).key();
  }

  private static ShareForm narrowed(String ring) {
    return new ShareForm(1, ring, "", "", "");
  }

  private static ShareForm widened(String ring) {
    return new ShareForm(1, ring, "no", "no", "no");
  }

  private void noordzee(boolean secondEyes, boolean closed) {
    host.companies.save(
        new Company(
                "NZ",
                "Noordzee",
                Set.of("noordzee-office", "noordzee-crew"),
                Set.of("DH"),
                Map.of())
            .withSpaces(Map.of("NZO", new SpaceRing(Ring.PUBLIC, closed)))
            .with(ManagedRole.LEADS)
            .withSecondEyes(secondEyes));
  }
}
