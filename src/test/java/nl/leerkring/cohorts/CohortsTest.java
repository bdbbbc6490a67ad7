package nl.leerkring.cohorts;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.courses.TakenCourses;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.leads.Leads;
import nl.leerkring.leads.LeadsWithoutAHost;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class CohortsTest {
  private static final long PURIFIER = 100;
  private static final CohortForm AUTUMN = new CohortForm("Autumn", "2026-11-30", "");

  private final Database database;
  private final Clock clock = mock(Clock.class);
  private Instant now = InMemoryCompanies.TUESDAY;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final TakenCourses taken;
  private final CohortRepository repository;
  private final Cohorts cohorts;
  private final CohortMaking gathering;
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");

  public CohortsTest(EveryDatabase kind) {
    database = kind.get();
    when(clock.instant()).thenAnswer(call -> now);
    taken = new TakenCourses(database, clock, List.of(), AoCohort.class, AoParticipant.class);
    InMemoryCompanies kept = new InMemoryCompanies();
    Companies companies = kept.service(members, new InMemorySpaces(), clock);
    Leads leads = LeadsWithoutAHost.of(companies, members);
    repository = new AoCohortRepository(taken.objects, taken.transactions);
    cohorts = new Cohorts(repository, taken.standings, taken.pages, members, clock);
    gathering = new CohortMaking(repository, cohorts, leads, taken.pages, members, clock);
    kept.save(
        new Company(
            "NZ", "Noordzee", Set.of("noordzee-office", "noordzee-crew"), Set.of(), Map.of()));
    kept.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    leads.appoint(members.member("eva"), "NZ", "anna");
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aCourse() {
    taken.course(PURIFIER, "Purifier", bram);
    taken.pages.letEdit(bram);
  }

  @Test
  public void makers_of_the_course_and_leads_make_groups_and_nobody_else() {
    assertTrue(gathering.make(bram, PURIFIER, AUTUMN).errors().isEmpty());
    assertTrue(
        gathering
            .make(anna, PURIFIER, new CohortForm("Winter", "2027-01-04", ""))
            .errors()
            .isEmpty());

    assertTrue(gathering.make(carla, PURIFIER, AUTUMN).errors().containsKey("form"));
    assertTrue("a page that is no course", gathering.make(bram, 1, AUTUMN).errors().size() > 0);
    assertEquals(2, cohorts.of(carla, PURIFIER).size());
  }

  @Test
  public void what_is_wrong_is_told_at_its_field() {
    CohortForm wrong = new CohortForm(" ", "2026-11-23", "https://elsewhere.test/x");

    assertEquals(
        Set.of("name", "starts", "sessions"),
        gathering.make(bram, PURIFIER, wrong).errors().keySet());
    assertEquals(List.of(), repository.of(PURIFIER));
  }

  @Test
  public void its_others_are_named_to_who_is_in_it_and_to_nobody_else() {
    int id = autumn();
    gathering.join(carla, id);
    members.add("luuk", "nl", "dehoop-yard");

    assertEquals(List.of(), cohorts.find(members.member("luuk"), id).orElseThrow().people());
    gathering.join(members.member("luuk"), id);

    SeenCohort seen = cohorts.find(members.member("luuk"), id).orElseThrow();
    assertEquals(List.of(carla, members.member("luuk")), seen.people());
    taken.pages.hide(PURIFIER, carla);
    assertEquals(1, cohorts.find(members.member("luuk"), id).orElseThrow().people().size());
  }

  @Test
  public void sums_show_from_three_on_and_each_only_once_each_agrees() {
    int id = autumn();
    List.of(anna, bram).forEach(member -> gathering.join(member, id));
    taken.complete(bram, PURIFIER);
    SeenCohort two = cohorts.find(anna, id).orElseThrow();
    gathering.join(carla, id);
    SeenCohort three = cohorts.find(anna, id).orElseThrow();

    assertFalse(two.sight().sums() || !two.done().isEmpty());
    assertTrue(three.sight().sums());
    assertFalse(three.sight().each());
    assertEquals(2, three.doneTogether());
    assertEquals(1, three.completed());
    List.of(anna, bram).forEach(member -> gathering.agree(member, id, true));
    assertFalse(cohorts.find(anna, id).orElseThrow().sight().each());
    gathering.agree(carla, id, true);
    assertTrue(cohorts.find(anna, id).orElseThrow().sight().each());
    gathering.agree(carla, id, false);
    assertFalse(cohorts.find(anna, id).orElseThrow().sight().each());
  }

  @Test
  public void who_may_change_a_group_but_is_not_in_it_sees_no_progress() {
    int id = autumn();
    List.of(anna, carla, dirk).forEach(member -> gathering.join(member, id));
    List.of(anna, carla, dirk).forEach(member -> gathering.agree(member, id, true));

    SeenCohort seen = cohorts.find(bram, id).orElseThrow();

    assertTrue(seen.sight().mayChange());
    assertFalse(seen.sight().sums() || seen.sight().each());
    assertEquals(Map.of(), seen.done());
  }

  @Test
  public void the_supplier_sees_nothing_of_a_group_of_the_inner_ring_and_does_not_get_in() {
    int id = autumn();
    taken.pages.hide(PURIFIER, dirk);

    assertEquals(Optional.empty(), cohorts.find(dirk, id));
    assertEquals(List.of(), cohorts.of(dirk, PURIFIER));
    assertTrue(gathering.join(dirk, id).isPresent());
    assertTrue(gathering.end(dirk, id).isPresent());
    assertEquals(List.of(), cohorts.newsFor(dirk));
    assertEquals(List.of(), repository.in(List.of(id)));
  }

  @Test
  public void a_lead_puts_own_people_in_by_name_and_nobody_of_others() {
    int id = autumn();

    assertTrue(gathering.add(anna, id, "bram, carla").containsKey("whom"));
    assertTrue(gathering.add(carla, id, "carla").containsKey("form"));
    assertTrue(gathering.add(anna, id, "noordzee-crew").containsKey("whom"));
    assertEquals(List.of(), repository.in(List.of(id)));
    assertEquals(Map.of(), gathering.add(anna, id, "Bram\nanna"));

    assertEquals(2, repository.in(List.of(id)).size());
  }

  @Test
  public void its_sessions_are_pages_of_which_each_sees_what_they_may() {
    taken.pages.add(500, "Kick-off", 1);
    taken.pages.add(501, "Half way", 1);
    CohortForm form =
        new CohortForm(
            "Autumn",
            "2026-11-30",
            "https://wiki.test/pages/viewpage.action?pageId=500\n"
                + "https://wiki.test/display/NZP/Half+way");
    int id = gathering.make(bram, PURIFIER, form).id();
    taken.pages.hide(501, carla);

    assertEquals(
        List.of("Kick-off", "Half way"),
        cohorts.find(bram, id).orElseThrow().sessions().stream().map(p -> p.title()).toList());
    assertEquals(1, cohorts.find(carla, id).orElseThrow().sessions().size());
    taken.pages.hide(501, bram);
    gathering.change(bram, id, new CohortForm("Autumn", "2026-12-01", "500"));

    assertEquals("a hidden one stays", 2, repository.find(id).orElseThrow().sessions().size());
  }

  @Test
  public void the_digest_speaks_of_it_from_a_week_before_until_it_is_over_or_completed() {
    int id = autumn();
    gathering.join(carla, id);
    assertEquals(1, cohorts.newsFor(carla).size());
    assertFalse(cohorts.newsFor(carla).get(0).isStarted());
    assertEquals("one person is no sum", -1, cohorts.newsFor(carla).get(0).completed());
    now = now.plus(Duration.ofDays(7));
    assertTrue(cohorts.newsFor(carla).get(0).isStarted());

    now = now.plus(Duration.ofDays(7 * 13));

    assertEquals(List.of(), cohorts.newsFor(carla));
    now = now.minus(Duration.ofDays(7 * 13));
    taken.complete(carla, PURIFIER);
    assertEquals(List.of(), cohorts.newsFor(carla));
  }

  @Test
  public void nodes_that_make_and_join_at_once_make_one_group_with_each_once() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(6);
    List<Future<?>> requests = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      requests.add(nodes.submit(() -> gathering.join(carla, autumn())));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    nodes.shutdown();

    assertEquals(1, repository.of(PURIFIER).size());
    assertEquals(1, repository.in(List.of(repository.of(PURIFIER).get(0).id())).size());
  }

  @Test
  public void a_name_that_others_gave_is_taken_and_who_ends_a_group_ends_it_for_all() {
    int id = autumn();
    gathering.join(carla, id);
    assertEquals(
        Map.of("name", new Message("cohorts.error.taken", "AUTUMN")),
        gathering.make(anna, PURIFIER, new CohortForm("AUTUMN", "2027-01-04", "")).errors());

    gathering.end(bram, id);

    assertEquals(List.of(), repository.of(carla.key()));
    assertEquals(Optional.empty(), cohorts.find(bram, id));
  }

  @Test
  public void queries_behind_the_news_do_not_grow_with_groups() {
    gathering.join(carla, autumn());
    long one = statements();
    for (int i = 0; i < 20; i++) {
      long course = 1000 + 10 * i;
      taken.course(course, "Course " + i, bram);
      gathering.join(carla, gathering.make(bram, course, AUTUMN).id());
    }

    assertEquals(one, statements());
    assertEquals(21, cohorts.newsFor(carla).size());
  }

  @Test
  public void the_digest_hears_of_groups_of_many_at_once_and_of_sums_from_three_on() {
    CohortTidings tidings = new CohortTidings(repository, taken.standings);
    int id = autumn();
    List.of(anna, bram).forEach(member -> gathering.join(member, id));
    now = now.plus(Duration.ofDays(7));
    taken.complete(bram, PURIFIER);
    assertEquals("cohorts.news.starts", says(tidings, anna).get(0).key());

    gathering.join(carla, id);

    assertEquals(List.of(new Message("cohorts.news.goes", "Autumn", 1, 3)), says(tidings, anna));
    assertEquals(List.of(), says(tidings, bram));
    assertEquals(List.of(), says(tidings, dirk));
  }

  private List<Message> says(CohortTidings tidings, Member member) {
    return tidings.of(List.of(anna, bram, carla, dirk), now).get(member.key()).stream()
        .map(item -> item.says())
        .toList();
  }

  private long statements() {
    long before = database.statements();
    cohorts.newsFor(carla);
    return database.statements() - before;
  }

  private int autumn() {
    return gathering.make(bram, PURIFIER, AUTUMN).id();
  }
}
