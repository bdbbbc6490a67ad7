package nl.leerkring.profiles;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Noordzee lets De Hoop in; De Hoop lets nobody in; Lely is a supplier; Eva is of no company. */
@RunWith(Parameterized.class)
public class ProfilesTest {
  private static final Clock CLOCK = Clock.fixed(InMemoryCompanies.TUESDAY, ZoneOffset.UTC);

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryCompanies stored = new InMemoryCompanies();
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");
  private final Member eva = members.member("eva");
  private final Database database;
  private final ProfileRepository repository;
  private final Profiles profiles;

  public ProfilesTest(EveryDatabase kind) {
    database = kind.get();
    repository =
        new AoProfileRepository(
            new RealActiveObjects(database, "nl.leerkring", AoProfile.class, AoTerm.class),
            new Transactions(new DatabaseTransactions(database)),
            CLOCK);
    stored.save(
        new Company(
            "NZ", "NZ", Set.of("noordzee-office", "noordzee-crew"), Set.of("DH"), Map.of()));
    stored.save(new Company("DH", "DH", Set.of("dehoop-yard"), Set.of(), Map.of()));
    stored.save(new Company("LY", "LY", Set.of("lely-staff"), Set.of(), Map.of()));
    profiles =
        new Profiles(repository, stored.service(members, new InMemorySpaces(), CLOCK), members);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_somebody_says_comes_back_as_they_said_it() {
    ProfileForm form = new ProfileForm();
    form.type(ProfileField.FUNCTIONS, List.of("Second engineer", ""));
    form.type(ProfileField.HELPS_WITH, List.of("Purifiers, pumps", "purifiers"));
    form.show(ProfileField.HELPS_WITH, "EVERYONE");
    form.show(ProfileField.WANTS_TO_LEARN, "NOBODY");

    assertEquals(Map.of(), profiles.save(bram, form));

    Profile kept = profiles.find(bram.key()).orElseThrow();
    assertEquals(List.of("Second engineer"), kept.functions());
    assertEquals(List.of("Purifiers", "pumps"), kept.helpsWith());
    assertEquals(List.of(), kept.wantsToLearn());
    assertEquals(ShownTo.COMPANY, kept.shownTo(ProfileField.FUNCTIONS));
    assertEquals(ShownTo.EVERYONE, kept.shownTo(ProfileField.HELPS_WITH));
    assertEquals(ShownTo.NOBODY, kept.shownTo(ProfileField.WANTS_TO_LEARN));
    assertTrue(kept.hasFunction(" SECOND ENGINEER"));
    assertEquals(Optional.empty(), profiles.find(anna.key()));
  }

  @Test
  public void what_is_said_anew_takes_the_place_of_what_was_said() {
    say(bram, ShownTo.EVERYONE, "Second engineer", "Bosun");

    say(bram, ShownTo.COMPANY, "Chief engineer");

    Profile kept = profiles.find(bram.key()).orElseThrow();
    assertEquals(List.of("Chief engineer"), kept.functions());
    assertEquals(ShownTo.COMPANY, kept.shownTo(ProfileField.FUNCTIONS));
    assertEquals(List.of(), profiles.having(ProfileField.FUNCTIONS, List.of("bosun")));
  }

  @Test
  public void each_part_is_seen_as_far_as_its_member_lets_it() {
    Map<ShownTo, String> seers =
        Map.of(
            ShownTo.NOBODY, "bram",
            ShownTo.COMPANY, "bram anna",
            ShownTo.PARTNERS, "bram anna carla",
            ShownTo.EVERYONE, "bram anna carla dirk");

    seers.forEach(
        (to, who) -> {
          say(bram, to, "Second engineer");
          for (Member viewer : List.of(anna, bram, carla, dirk, eva)) {
            boolean may = List.of(who.split(" ")).contains(viewer.userName());
            assertEquals(to + " " + viewer.userName(), may, sees(viewer, bram));
          }
        });
  }

  @Test
  public void a_partnership_is_one_way_and_ends_with_its_company() {
    say(carla, ShownTo.PARTNERS, "Planner");
    say(bram, ShownTo.PARTNERS, "Second engineer");

    assertFalse(sees(bram, carla));
    assertTrue(sees(carla, bram));
    stored.save(stored.findAll().get(0).withArchived(true));

    assertEquals("DH", stored.findAll().get(0).key());
    assertFalse(sees(carla, bram));
    assertFalse(sees(bram, carla));
    say(carla, ShownTo.EVERYONE, "Planner");
    assertFalse(sees(dirk, carla));
    assertTrue(sees(carla, carla));
  }

  @Test
  public void the_supplier_sees_only_what_is_for_everyone_also_among_suggestions() {
    say(anna, ShownTo.COMPANY, "Community lead");
    say(bram, ShownTo.PARTNERS, "Second engineer");
    say(carla, ShownTo.EVERYONE, "Planner");
    ProfileForm form = new ProfileForm();
    form.type(ProfileField.HELPS_WITH, List.of("Ropes"));
    form.show(ProfileField.HELPS_WITH, "NOBODY");
    profiles.save(dirk, form);

    Map<MemberKey, SeenProfile> seen =
        profiles.seenBy(dirk, List.of(anna.key(), bram.key(), carla.key(), eva.key()));

    assertEquals(Set.of(carla.key()), seen.keySet());
    assertEquals(List.of("Planner"), profiles.suggested(dirk, ProfileField.FUNCTIONS));
    assertEquals(
        List.of("Community lead", "Planner", "Second engineer"),
        profiles.suggested(bram, ProfileField.FUNCTIONS));
    assertEquals(List.of(), profiles.suggested(bram, ProfileField.HELPS_WITH));
    assertEquals(List.of("Ropes"), profiles.suggested(dirk, ProfileField.HELPS_WITH));
  }

  @Test
  public void a_suggestion_is_spelled_as_most_spell_it() {
    say(anna, ShownTo.EVERYONE, "second engineer");
    say(bram, ShownTo.EVERYONE, "Second engineer");
    say(carla, ShownTo.EVERYONE, "Second engineer");

    assertEquals(List.of("Second engineer"), profiles.suggested(dirk, ProfileField.FUNCTIONS));
  }

  @Test
  public void of_a_part_that_is_hidden_nothing_is_seen_beside_one_that_is_not() {
    ProfileForm form = new ProfileForm();
    form.type(ProfileField.FUNCTIONS, List.of("Second engineer"));
    form.type(ProfileField.HELPS_WITH, List.of("Purifiers"));
    form.type(ProfileField.WANTS_TO_LEARN, List.of("Speaking up"));
    form.show(ProfileField.FUNCTIONS, "EVERYONE");
    form.show(ProfileField.HELPS_WITH, "COMPANY");
    form.show(ProfileField.WANTS_TO_LEARN, "NOBODY");
    profiles.save(bram, form);

    assertEquals(
        new SeenProfile(bram, List.of("Second engineer"), List.of(), List.of()),
        profiles.seenBy(dirk, List.of(bram.key())).get(bram.key()));
    assertEquals(
        new SeenProfile(bram, List.of("Second engineer"), List.of("Purifiers"), List.of()),
        profiles.seenBy(anna, List.of(bram.key())).get(bram.key()));
  }

  @Test
  public void whose_account_is_closed_or_gone_is_seen_no_more() {
    say(anna, ShownTo.EVERYONE, "Community lead");
    say(carla, ShownTo.EVERYONE, "Planner");

    members.deactivate("anna");
    members.remove("carla");

    assertFalse(sees(bram, anna));
    assertFalse(sees(bram, carla));
    assertEquals(List.of(), profiles.suggested(bram, ProfileField.FUNCTIONS));
  }

  @Test
  public void who_has_a_term_is_found_however_it_is_spelled() {
    say(bram, ShownTo.NOBODY, "Second  Engineer");
    say(carla, ShownTo.EVERYONE, "SECOND ENGINEER", "Planner");
    say(dirk, ShownTo.EVERYONE, "Rope maker");

    assertEquals(
        List.of(bram.key(), carla.key()),
        profiles.having(ProfileField.FUNCTIONS, List.of("second engineer", "planner")));
    assertEquals(List.of(), profiles.having(ProfileField.HELPS_WITH, List.of("planner")));
    assertEquals(List.of(), profiles.having(ProfileField.FUNCTIONS, List.of()));
  }

  @Test
  public void what_is_too_much_is_said_at_its_part_and_nothing_is_kept() {
    ProfileForm form = new ProfileForm();
    form.type(ProfileField.FUNCTIONS, List.of("a,b,c,d,e,f"));
    form.type(ProfileField.HELPS_WITH, List.of("x".repeat(ProfileForm.LONGEST + 1)));
    form.show(ProfileField.WANTS_TO_LEARN, "THE WORLD");

    assertEquals(
        Set.of("FUNCTIONS", "HELPS_WITH", "WANTS_TO_LEARN"), profiles.save(bram, form).keySet());

    assertEquals(Optional.empty(), profiles.find(bram.key()));
    assertEquals(List.of("a", "b", "c", "d", "e", "f"), form.lines(ProfileField.FUNCTIONS));
  }

  @Test
  public void windows_at_once_leave_the_words_of_one_of_them() throws Exception {
    for (int round = 0; round < 5; round++) {
      Member member = members.add("peer" + round, "en", "dehoop-yard");
      List<Callable<Map<?, ?>>> windows = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        ProfileForm form = new ProfileForm();
        form.type(ProfileField.FUNCTIONS, List.of("one" + i, "two" + i, "three" + i));
        windows.add(() -> profiles.save(member, form));
      }
      ExecutorService nodes = Executors.newFixedThreadPool(4);
      for (Future<Map<?, ?>> saved : nodes.invokeAll(windows)) {
        saved.get();
      }
      nodes.shutdown();

      List<String> kept = profiles.find(member.key()).orElseThrow().functions();
      assertEquals(kept.toString(), 3, kept.size());
      assertEquals(1, kept.stream().map(term -> term.replaceAll("\\D", "")).distinct().count());
    }
  }

  @Test
  public void four_hundred_profiles_take_as_many_statements_as_two() {
    say(bram, ShownTo.EVERYONE, "Second engineer");
    say(carla, ShownTo.EVERYONE, "Planner");
    List<MemberKey> all = new ArrayList<>(List.of(bram.key(), carla.key()));
    long few = statements(() -> profiles.seenBy(anna, all));
    for (int i = 0; i < 400; i++) {
      Member peer = members.add("peer" + i, "en", "dehoop-yard");
      all.add(peer.key());
    }
    for (int i = 0; i < 30; i++) {
      say(members.member("peer" + i), ShownTo.EVERYONE, "Planner");
    }

    assertEquals(few, statements(() -> profiles.seenBy(anna, all)));
    assertEquals(2, few);
    assertEquals(32, profiles.seenBy(anna, all).size());
  }

  @Test
  public void what_is_forgotten_is_gone_wholly() {
    say(bram, ShownTo.EVERYONE, "Second engineer");
    say(carla, ShownTo.EVERYONE, "Second engineer");

    repository.remove(bram.key());

    assertEquals(Optional.empty(), profiles.find(bram.key()));
    assertEquals(
        List.of(carla.key()), profiles.having(ProfileField.FUNCTIONS, List.of("second engineer")));
  }

  @Test
  public void who_leaves_takes_their_profile_along() {
    say(bram, ShownTo.NOBODY, "Second engineer");
    Company noordzee = stored.findAll().get(2);
    ProfileDeparture departure = new ProfileDeparture(repository);

    List<Map<String, String>> lines = departure.export(noordzee, List.of(anna, bram));

    assertEquals(1, lines.size());
    assertEquals("Second engineer", lines.get(0).get("functions"));
    assertEquals(0, departure.ending(noordzee, List.of(anna, bram)));
  }

  private void say(Member member, ShownTo to, String... functions) {
    ProfileForm form = new ProfileForm();
    form.type(ProfileField.FUNCTIONS, List.of(functions));
    form.show(ProfileField.FUNCTIONS, to.name());
    assertEquals(Map.of(), profiles.save(member, form));
  }

  private boolean sees(Member viewer, Member member) {
    return !profiles.seenBy(viewer, List.of(member.key())).isEmpty();
  }

  private long statements(Runnable deed) {
    long before = database.statements();
    deed.run();
    return database.statements() - before;
  }
}
