package nl.leerkring.assignments;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import nl.leerkring.host.MemberKey;
import nl.leerkring.leads.Leads;
import nl.leerkring.leads.LeadsWithoutAHost;
import nl.leerkring.news.NewsItem;
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
public class AssignmentsTest {
  private static final long PURIFIER = 100;
  private static final long MOORING = 200;

  private final Database database;
  private final Clock clock = mock(Clock.class);
  private Instant now = InMemoryCompanies.TUESDAY;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryCompanies kept = new InMemoryCompanies();
  private final TakenCourses taken;
  private final Companies companies;
  private final Assignments assignments;
  private final Suggesting suggesting;
  private final AssignmentRepository repository;
  private final Member anna = members.member("anna");
  private final Member bram = members.member("bram");
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");

  public AssignmentsTest(EveryDatabase kind) {
    database = kind.get();
    taken = new TakenCourses(database, clock, List.of(), AoAssignment.class, AoResponse.class);
    companies = kept.service(members, new InMemorySpaces(), clock);
    Leads leads = LeadsWithoutAHost.of(companies, members);
    repository = new AoAssignmentRepository(taken.objects, taken.transactions, clock);
    assignments = new Assignments(repository, taken.standings, companies, members, clock);
    suggesting = new Suggesting(repository, leads, taken.standings, members, clock);
    when(clock.instant()).thenAnswer(call -> now);
    kept.save(company("NZ", "Noordzee", "noordzee-office", "noordzee-crew"));
    kept.save(company("DH", "De Hoop", "dehoop-yard"));
    kept.save(company("LY", "Lely", "lely-staff"));
    leads.appoint(members.member("eva"), "NZ", "anna");
    leads.appoint(members.member("eva"), "DH", "carla");
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  private static Company company(String key, String name, String... groups) {
    return new Company(key, name, Set.of(groups), Set.of(), Map.of());
  }

  @Before
  public void twoCourses() {
    taken.course(PURIFIER, "Purifier", bram);
    taken.course(MOORING, "Mooring", carla);
  }

  @Test
  public void what_a_lead_suggests_is_to_do_with_who_said_so_and_until_when() {
    Map<String, Message> errors = suggest("bram", "2026-12-24");

    Suggestion one = assignments.toDo(bram).get(0);

    assertEquals(Map.of(), errors);
    assertEquals("Purifier", one.title());
    assertEquals("Anna", one.by());
    assertEquals("Noordzee", one.company());
    assertEquals(Optional.of(LocalDate.of(2026, 12, 24)), one.until());
    assertEquals(List.of(), assignments.toDo(anna));
  }

  @Test
  public void a_group_counts_for_who_joins_it_later_and_not_for_who_left_the_company() {
    suggest("noordzee-crew", "");
    members.add("pieter", "nl", "noordzee-crew");
    members.add("jan", "nl", "noordzee-office");
    suggest("jan", "");

    members.leave("jan", "noordzee-office");

    assertEquals(1, assignments.toDo(bram).size());
    assertEquals(1, assignments.toDo(members.member("pieter")).size());
    assertEquals(List.of(), assignments.toDo(members.member("jan")));
  }

  @Test
  public void a_full_name_will_do_when_one_of_the_own_people_has_it() {
    assertEquals(Map.of(), suggest("BRAM", ""));
    assertEquals(1, assignments.toDo(bram).size());
    members.add("bram2", "nl", "noordzee-crew");

    assertTrue(suggest("Nobody Here", "").containsKey("whom"));
  }

  @Test
  public void people_and_groups_of_others_are_unknown_here_and_nothing_is_kept() {
    members.add("shared", "nl", "noordzee-crew");
    members.join("shared", "mixed");
    members.join("dirk", "mixed");

    for (String name : List.of("carla", "dehoop-yard", "mixed", "confluence-administrators", "x")) {
      assertEquals(
          name,
          Map.of("whom", new Message("assignments.error.unknown", name)),
          suggest("bram, " + name, ""));
    }

    assertEquals(List.of(), repository.in(Set.of("NZ")));
  }

  @Test
  public void only_a_lead_of_the_company_suggests_and_takes_back() {
    assertTrue(
        suggesting.suggest(bram, new SuggestForm("NZ", PURIFIER, "bram", "")).containsKey("form"));
    assertTrue(
        suggesting.suggest(carla, new SuggestForm("NZ", PURIFIER, "bram", "")).containsKey("form"));
    suggest("bram", "");
    int id = repository.in(Set.of("NZ")).get(0).id();

    suggesting.withdraw(carla, "NZ", id);
    suggesting.withdraw(carla, "DH", id);

    assertEquals(1, assignments.toDo(bram).size());
    assertEquals(List.of(), suggesting.suggested(bram, "NZ"));
    assertEquals(List.of(), suggesting.suggested(carla, "NZ"));
  }

  @Test
  public void a_course_that_somebody_may_not_see_is_suggested_to_them_neither_now_nor_later() {
    taken.pages.hide(PURIFIER, bram);
    assertEquals(
        Map.of("whom", new Message("assignments.error.blind", "Bram")), suggest("bram", ""));
    taken.pages.show(PURIFIER, bram);
    suggest("bram", "");

    taken.pages.hide(PURIFIER, bram);

    assertEquals(List.of(), assignments.toDo(bram));
  }

  @Test
  public void the_supplier_learns_nothing_of_a_course_of_the_inner_ring() {
    taken.pages.hide(PURIFIER, dirk);
    suggest("bram", "");

    assertEquals(List.of(), assignments.toDo(dirk));
    assertEquals(List.of(), reminders(dirk));
    assertEquals(Optional.empty(), suggesting.course(dirk, PURIFIER));
    assertEquals(
        Map.of("form", new Message("guests.error.lead")),
        suggesting.suggest(dirk, new SuggestForm("NZ", PURIFIER, "dirk", "")));
  }

  @Test
  public void a_day_that_is_over_or_no_day_is_told_at_its_field() {
    assertEquals(Set.of("until"), suggest("bram", "2026-11-23").keySet());
    assertEquals(Set.of("until"), suggest("bram", "tomorrow").keySet());
    assertEquals(Set.of("until"), suggest("bram", "2036-11-23").keySet());
    assertEquals(Set.of("whom", "until"), suggest(" ", "soon").keySet());

    assertEquals(List.of(), assignments.toDo(bram));
  }

  @Test
  public void it_is_done_when_the_course_is_completed_and_then_never_spoken_of() {
    suggest("bram", "");
    taken.enrol(bram, PURIFIER);
    boolean begun = assignments.toDo(bram).get(0).begun();

    taken.complete(bram, PURIFIER);

    assertTrue(begun);
    assertEquals(List.of(), assignments.toDo(bram));
    assertEquals(List.of(), reminders(bram));
  }

  @Test
  public void leads_see_how_many_of_their_own_people_took_it_up_each_once() {
    members.add("pieter", "nl", "noordzee-crew");
    members.add("jan", "nl", "noordzee-crew");
    suggest("noordzee-crew, bram", "");
    taken.complete(bram, PURIFIER);
    taken.enrol(members.member("pieter"), PURIFIER);
    taken.complete(carla, PURIFIER);
    assignments.decline(members.member("jan"), PURIFIER);

    SuggestedCourse sums = suggesting.suggested(anna, "NZ").get(0);

    assertEquals(
        List.of(3, 2, 1, 1),
        List.of(sums.people(), sums.begun(), sums.completed(), sums.declined()));
    assertEquals(2, sums.assignments().size());
  }

  @Test
  public void who_declines_hears_no_more_of_it_until_it_is_suggested_anew() {
    suggest("bram", "");
    assignments.decline(bram, PURIFIER);
    assignments.decline(bram, PURIFIER);
    suggest("noordzee-crew", "");
    List<Suggestion> declined = assignments.toDo(bram);

    suggesting.suggested(anna, "NZ").get(0).assignments().stream()
        .forEach(one -> suggesting.withdraw(anna, "NZ", one.id()));
    now = now.plusSeconds(3600);
    suggest("bram", "");

    assertEquals("the same moment is not anew", List.of(), declined);
    assertEquals(1, assignments.toDo(bram).size());
  }

  @Test
  public void who_was_not_asked_declines_nothing() {
    assignments.decline(bram, PURIFIER);

    assertEquals(Map.of(), repository.responses(bram.key()));
  }

  @Test
  public void suggested_again_it_is_one_with_the_new_day() {
    suggest("bram", "");
    suggest("bram", "2026-12-24");
    suggest("noordzee-crew", "2026-12-01");

    assertEquals(2, repository.in(Set.of("NZ")).size());
    assertEquals(
        List.of(Optional.of(LocalDate.of(2026, 12, 1))),
        assignments.toDo(bram).stream().map(Suggestion::until).toList());
  }

  @Test
  public void nodes_that_suggest_remind_and_decline_at_once_keep_each_once() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(6);
    List<Future<?>> requests = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      requests.add(
          nodes.submit(
              () -> {
                assertEquals(Map.of(), suggest("bram, noordzee-crew", "2026-12-24"));
                assignments.decline(bram, PURIFIER);
              }));
    }
    for (Future<?> request : requests) {
      request.get();
    }
    nodes.shutdown();

    assertEquals(2, repository.in(Set.of("NZ")).size());
    assertEquals(1, repository.responses(bram.key()).size());
    assertEquals(1, suggesting.suggested(anna, "NZ").get(0).declined());
  }

  @Test
  public void the_digest_speaks_of_it_at_most_once_a_week_and_only_while_it_is_open() {
    suggest("bram", "2027-01-15");
    assertEquals(1, reminders(bram).size());
    assertEquals("asking changes nothing", 1, reminders(bram).size());
    news().told(bram, List.of("assignment:" + PURIFIER, "page:1"));
    now = now.plus(Duration.ofDays(6));
    assertEquals(List.of(), reminders(bram));

    now = now.plus(Duration.ofDays(1));

    assertEquals(1, reminders(bram).size());
    suggesting.withdraw(anna, "NZ", repository.in(Set.of("NZ")).get(0).id());
    assertEquals(List.of(), reminders(bram));
  }

  @Test
  public void the_digest_hears_the_same_for_many_at_once_with_as_many_queries() {
    AssignmentNews news = news();
    suggest("bram, anna", "");
    assignments.decline(anna, PURIFIER);
    long one = queries(news, List.of(bram));

    assertEquals(one, queries(news, List.of(anna, bram, carla, dirk)));
    Map<MemberKey, List<NewsItem>> told = news.of(List.of(anna, bram, carla, dirk), now);
    assertEquals(1, told.get(bram.key()).size());
    assertEquals(PURIFIER, told.get(bram.key()).get(0).pageId());
    for (Member other : List.of(anna, carla, dirk)) {
      assertEquals(List.of(), told.get(other.key()));
    }
    taken.complete(bram, PURIFIER);
    assertEquals(List.of(), news.of(List.of(bram), now).get(bram.key()));
  }

  private long queries(AssignmentNews news, List<Member> of) {
    long before = database.statements();
    news.of(of, now);
    return database.statements() - before;
  }

  @Test
  public void what_a_company_suggested_ends_when_it_leaves() {
    suggest("bram", "");
    AssignmentDeparture departure = new AssignmentDeparture(repository);
    Company noordzee = kept.findAll().get(2);

    assertEquals(1, departure.ending(noordzee, List.of()));
    departure.end(noordzee, List.of());

    assertEquals(List.of(), assignments.toDo(bram));
  }

  @Test
  public void queries_do_not_grow_with_suggestions_or_people() {
    suggest("bram", "");
    long few = statements();
    for (int i = 0; i < 40; i++) {
      members.add("crew" + i, "nl", "noordzee-crew");
      taken.course(1000 + 10 * i, "Course " + i, bram);
      suggesting.suggest(anna, new SuggestForm("NZ", 1000 + 10 * i, "bram\nnoordzee-crew", ""));
    }

    assertEquals(few, statements());
    assertEquals(41, assignments.toDo(bram).size());
  }

  private long statements() {
    long before = database.statements();
    assignments.toDo(bram);
    suggesting.suggested(anna, "NZ");
    return database.statements() - before;
  }

  private AssignmentNews news() {
    return new AssignmentNews(repository, taken.standings, companies, members);
  }

  private List<NewsItem> reminders(Member member) {
    return news().of(List.of(member), now).get(member.key());
  }

  private Map<String, Message> suggest(String whom, String until) {
    return suggesting.suggest(anna, new SuggestForm("NZ", PURIFIER, whom, until));
  }
}
