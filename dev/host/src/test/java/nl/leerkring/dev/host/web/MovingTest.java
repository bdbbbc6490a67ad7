package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Restriction;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Bram moves, copies and throws away pages of his company. */
public class MovingTest {
  private static final String MACRO =
      "<p>é</p><ac:structured-macro ac:name=\"quiz\"><ac:parameter ac:name=\"id\">17</ac:parameter>"
          + "</ac:structured-macro>";

  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Wiki wiki = HARBOUR.wiki;
  private final Browsing bram = HARBOUR.as("bram");
  private final Person bramHimself = wiki.state().personNamed("bram").orElseThrow();
  private PageRow course;
  private PageRow first;
  private PageRow second;

  @Before
  public void a_course_of_two_lessons() {
    long home = wiki.state().space("NZP").orElseThrow().homeId();
    course = create(home, "Course " + System.nanoTime());
    first = create(course.id(), "First of " + course.title());
    second = create(course.id(), "Second of " + course.title());
    HARBOUR.plugin.events.clear();
  }

  private PageRow create(long parent, String title) {
    return now(wiki.pages().create(new NewPage("NZP", parent, title, MACRO, bramHimself)));
  }

  private HttpResponse<String> move(Browsing who, PageRow page, PageRow target, String position) {
    return send(
        who,
        "/pages/domovepage.action",
        "pageId",
        page.id(),
        "targetSpace",
        target.spaceKey(),
        "targetTitle",
        target.title(),
        "position",
        position);
  }

  private HttpResponse<String> copy(PageRow page, String title, String... more) {
    List<Object> fields =
        new ArrayList<>(
            List.of(
                "idOfPageToCopy",
                page.id(),
                "title",
                title,
                "targetSpace",
                "NZP",
                "targetTitle",
                wiki.state().page(course.parentId()).orElseThrow().title()));
    fields.addAll(Arrays.asList(more));
    return send(bram, "/pages/docopypage.action", fields.toArray());
  }

  private static HttpResponse<String> send(Browsing who, String path, Object... fields) {
    List<String> all = new ArrayList<>();
    Arrays.stream(fields).map(String::valueOf).forEach(all::add);
    all.addAll(List.of("atl_token", who.token()));
    return who.post(path, all.toArray(String[]::new));
  }

  private List<String> titles(PageRow parent) {
    return wiki.state().children(parent.id()).stream().map(PageRow::title).toList();
  }

  private PageRow now(PageRow page) {
    return wiki.state().page(page.id()).orElseThrow();
  }

  @Test
  public void lessons_change_places_and_the_plugin_hears_of_it() {
    HttpResponse<String> answer = move(bram, second, first, "above");

    assertEquals(302, answer.statusCode());
    assertEquals(List.of(second.title(), first.title()), titles(course));
    move(bram, second, first, "below");
    assertEquals(List.of(first.title(), second.title()), titles(course));
    PageMoveEvent event = (PageMoveEvent) HARBOUR.plugin.events.get(0);
    assertEquals(second.id(), event.getPage().getId());
    assertEquals(1, now(second).version());
  }

  @Test
  public void a_page_goes_to_another_space_with_everything_below_it() {
    PageRow home = wiki.state().page(wiki.state().space("NZ").orElseThrow().homeId()).orElseThrow();

    move(bram, course, home, "append");

    assertEquals("NZ", now(course).spaceKey());
    assertEquals("NZ", now(second).spaceKey());
    assertEquals(List.of(first.title(), second.title()), titles(course));
    assertEquals(200, bram.get("/pages/viewpage.action?pageId=" + second.id()).statusCode());
  }

  @Test
  public void a_page_never_goes_below_itself_nor_where_one_may_not_write() {
    PageRow foreign =
        wiki.state().pages().stream()
            .filter(page -> !wiki.rights().mayCreateBelow(bramHimself, page))
            .findFirst()
            .orElseThrow();

    HttpResponse<String> circle = move(bram, course, first, "append");
    HttpResponse<String> beside = move(bram, course, first, "above");
    HttpResponse<String> elsewhere = move(bram, course, foreign, "append");

    assertEquals(400, circle.statusCode());
    assertTrue(circle.body().contains("cannot go below itself"));
    assertEquals(400, beside.statusCode());
    assertEquals(400, elsewhere.statusCode());
    assertEquals(course, now(course));
    assertTrue(HARBOUR.plugin.events.isEmpty());
  }

  @Test
  public void a_hidden_target_is_as_unknown_as_none() {
    PageRow hidden = create(course.parentId(), "Hidden " + System.nanoTime());
    wiki.community()
        .restrict(hidden.id(), Restriction.Kind.VIEW, List.of(Holder.person("key-anna")));

    String refused = move(bram, first, hidden, "append").body();

    assertTrue(refused.contains("There is no such page, or you may not add pages below it"));
    assertEquals(course.id(), now(first).parentId());
  }

  @Test
  public void a_page_in_the_trash_is_gone_for_everybody_and_its_children_move_up() {
    HttpResponse<String> answer = send(bram, "/pages/doremovepage.action", "pageId", course.id());

    assertEquals(302, answer.statusCode());
    for (String path :
        new String[] {
          "/pages/viewpage.action?pageId=" + course.id(),
          "/rest/api/content/" + course.id(),
          "/pages/viewpageattachments.action?pageId=" + course.id()
        }) {
      assertEquals(path, 404, HARBOUR.as("admin").get(path).statusCode());
    }
    assertEquals(course.parentId(), now(first).parentId());
    PageTrashedEvent event = (PageTrashedEvent) HARBOUR.plugin.events.get(0);
    assertEquals(course.id(), event.getPage().getId());
    assertEquals(course.title(), create(course.parentId(), course.title()).title());
  }

  @Test
  public void a_copy_alone_has_body_labels_and_files_and_no_restrictions() {
    wiki.extras().label(first.id(), "purifier");
    wiki.extras().attach(first.id(), "a.png", "image/png", new byte[] {7}, bramHimself);
    wiki.community()
        .restrict(first.id(), Restriction.Kind.VIEW, List.of(Holder.person("key-bram")));

    copy(first, "Copy of " + first.title());

    PageRow made = wiki.state().page("NZP", "Copy of " + first.title()).orElseThrow();
    assertEquals(MACRO, wiki.pages().body(made));
    assertEquals(Set.of("purifier"), wiki.extras().labels(made.id()));
    assertEquals(1, wiki.extras().attachments(made.id()).size());
    assertTrue(wiki.state().restrictions(made.id()).isEmpty());
    assertEquals(1, HARBOUR.plugin.events.size());
    PageCreateEvent event = (PageCreateEvent) HARBOUR.plugin.events.get(0);
    assertEquals(made.id(), event.getPage().getId());
  }

  @Test
  public void a_copy_with_children_tells_where_each_page_comes_from() {
    wiki.community()
        .restrict(second.id(), Restriction.Kind.VIEW, List.of(Holder.person("key-anna")));

    copy(course, "Copy of " + course.title(), "copyChildren", "true", "titlePrefix", "New");

    PageRow made = wiki.state().page("NZP", "Copy of " + course.title()).orElseThrow();
    assertEquals(List.of("New " + first.title()), titles(made));
    List<Long> origins =
        HARBOUR.plugin.events.stream()
            .filter(PageCopyEvent.class::isInstance)
            .map(event -> ((PageCopyEvent) event).getOrigin().getId())
            .toList();
    assertEquals(List.of(course.id(), first.id()), origins);
  }

  @Test
  public void when_one_title_is_taken_nothing_is_copied() {
    int before = wiki.state().pages().size();

    HttpResponse<String> answer = copy(course, "Copy of " + course.title(), "copyChildren", "true");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("already exists in this space"));
    assertEquals(before, wiki.state().pages().size());
    assertTrue(HARBOUR.plugin.events.isEmpty());
  }

  @Test
  public void without_the_right_to_edit_there_is_nothing_to_move_or_delete() {
    Browsing dirk = HARBOUR.as("dirk");
    Grant view = new Grant("NZP", Rights.VIEW, Holder.person("key-dirk"));
    wiki.community().grant(view);
    try {
      String page = dirk.page("/pages/viewpage.action?pageId=" + first.id());

      assertTrue(page.contains("action-copy-page"));
      assertFalse(page.contains("action-move-page") || page.contains("action-remove-content"));
      assertEquals(404, dirk.get("/pages/movepage.action?pageId=" + first.id()).statusCode());
      assertEquals(404, dirk.get("/pages/removepage.action?pageId=" + first.id()).statusCode());
      assertEquals(404, move(dirk, second, first, "above").statusCode());
      assertEquals(
          404, send(dirk, "/pages/doremovepage.action", "pageId", first.id()).statusCode());
      assertEquals(List.of(first.title(), second.title()), titles(course));
    } finally {
      wiki.community().revoke(view);
    }
  }

  @Test
  public void the_home_of_a_space_stays_where_it_is() {
    PageRow home = wiki.state().page(course.parentId()).orElseThrow();

    HttpResponse<String> deleted = send(bram, "/pages/doremovepage.action", "pageId", home.id());

    assertEquals(404, deleted.statusCode());
    assertEquals(404, move(bram, home, first, "append").statusCode());
    assertEquals(home, now(home));
  }

  @Test
  public void nothing_moves_without_the_token() {
    for (String path :
        new String[] {
          "/pages/domovepage.action", "/pages/doremovepage.action", "/pages/docopypage.action"
        }) {
      assertEquals(path, 403, bram.post(path, "pageId", "" + first.id()).statusCode());
    }

    assertEquals(first, now(first));
  }
}
