package nl.leerkring.practice;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Site;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.profiles.InMemoryProfiles;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Pagelet;
import org.junit.Before;
import org.junit.Test;

/** What the page shows to whom. */
public class PracticeMacroTest {
  private static final long PAGE = 100;
  private static final String TASK = "<p>Write a toolbox talk</p>";
  private static final Map<String, String> TYPED = Map.of("criteria", "Risk; Who");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Site site = path -> "https://wiki.example.test" + path;
  private final Map<String, Object> shown = new HashMap<>();
  private final Database database = EveryDatabase.H2.get();
  private final PracticeRepository repository =
      new AoPracticeRepository(
          new RealActiveObjects(
              database, "nl.leerkring", AoPractice.class, AoWork.class, AoReview.class),
          new Transactions(new DatabaseTransactions(database)),
          Clock.systemUTC());
  private final InMemoryCompanies companies = new InMemoryCompanies();
  private final Companies service = companies.service(members, new InMemorySpaces());
  private final Peers peers =
      new Peers(service, members, new InMemoryProfiles().service(service, members));
  private final Works works = new Works(repository, pages, members, peers, site, Clock.systemUTC());
  private final Reviews reviews = new Reviews(repository, works, pages, peers, Clock.systemUTC());
  private final Macro macro =
      new PracticeMacro(
          new Practices(repository, works, reviews, pages),
          members,
          new Pagelet(
              (template, model) -> {
                shown.clear();
                shown.putAll(model);
                return template;
              },
              (locale, key, arguments) -> key,
              mock(PageBuilderService.class, RETURNS_DEEP_STUBS)),
          site);

  @Before
  public void two_companies_and_a_page_that_dirk_may_not_see() throws Exception {
    companies.save(new Company("NZ", "NZ", Set.of("noordzee-crew"), Set.of(), Map.of()));
    companies.save(new Company("DH", "DH", Set.of("dehoop-yard"), Set.of(), Map.of()));
    pages.add(PAGE, "Toolbox talk", 1);
    pages.hide(PAGE, members.member("dirk"));
    pages.letEdit(members.member("eva"));
    on("bram", TYPED);
  }

  @Test
  public void who_did_not_hand_in_sees_the_task_the_criteria_and_where_to_hand_in()
      throws Exception {
    assertEquals("templates/practice/practice.vm", on("bram", TYPED));

    assertEquals(TASK, view().getTask().getHtml());
    assertEquals(List.of("Risk", "Who"), view().getCriteria());
    assertNull(view().getOwn());
    assertFalse(view().isOffered() || view().isMaker());
    assertTrue(view().getHandInUrl().endsWith("/plugins/leerkring/handin.action?pageId=100"));
  }

  @Test
  public void the_author_sees_how_far_it_is_and_a_colleague_that_there_is_work() throws Exception {
    handIn("bram");
    handIn("carla");

    on("bram", TYPED);
    assertEquals("practice.state.offered", view().getOwn().getState());
    on("carla", TYPED);

    assertTrue(view().isOffered());
    assertEquals(List.of(), view().getTurns());
    reviews.claim(members.member("carla"), PAGE);
    on("carla", TYPED);
    assertEquals(1, view().getTurns().size());
    assertFalse(view().isOffered());
  }

  @Test
  public void a_maker_sees_a_number_and_who_asked_for_help_and_nothing_else() throws Exception {
    handIn("bram");
    handIn("carla");

    on("eva", TYPED);
    assertEquals(2, view().getWorks());
    assertEquals(List.of(), view().getSums());
    assertEquals(List.of(), view().getAsking());
    works.askHelp(
        members.member("bram"), works.own(members.member("bram"), PAGE).orElseThrow().id(), true);
    on("eva", TYPED);

    assertEquals(List.of("Bram"), view().getAsking().stream().map(AskingView::getName).toList());
    on("anna", TYPED);
    assertEquals(0, view().getWorks());
    assertEquals(List.of(), view().getAsking());
  }

  @Test
  public void who_may_not_see_the_page_or_is_not_logged_in_gets_nothing_of_ours() throws Exception {
    handIn("bram");
    shown.clear();

    assertEquals(TASK, on("dirk", TYPED));
    assertEquals(TASK, on("nobody", TYPED));
    assertEquals(Map.of(), shown);
  }

  @Test
  public void only_a_maker_is_told_what_is_wrong_and_nobody_can_hand_in_before_it_is_mended()
      throws Exception {
    on("eva", Map.of());
    assertEquals(List.of("practice.hint.none"), view().getHints());
    on("carla", Map.of());

    assertEquals(List.of(), view().getHints());
    assertFalse(view().isSound());
  }

  @Test
  public void a_preview_of_something_that_has_no_page_yet_shows_the_task() throws Exception {
    members.logIn("bram");

    assertEquals(TASK, macro.execute(TYPED, TASK, mock(ConversionContext.class)));
  }

  private void handIn(String name) {
    assertEquals(Map.of(), works.handIn(members.member(name), PAGE, "Work of " + name, ""));
  }

  private PracticeView view() {
    return (PracticeView) shown.get("practice");
  }

  private String on(String reader, Map<String, String> parameters) throws Exception {
    members.logIn(reader);
    Page page = mock(Page.class);
    when(page.getId()).thenReturn(PAGE);
    ConversionContext context = mock(ConversionContext.class);
    when(context.getEntity()).thenReturn(page);
    return macro.execute(parameters, TASK, context);
  }
}
