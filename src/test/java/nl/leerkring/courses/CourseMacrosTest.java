package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.People;
import nl.leerkring.host.Site;
import nl.leerkring.leads.Leads;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Pagelet;
import org.junit.Before;
import org.junit.Test;

/** Which template the macros choose for whom, and what they put in it. */
public class CourseMacrosTest {
  private static final long COURSE = 100;

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Courses courses = CoursesWithoutAHost.of(pages);
  private final Site site = path -> "https://wiki.example.test" + path;
  private final Map<String, Object> shown = new HashMap<>();
  private final Pagelet pagelet =
      new Pagelet(
          (template, model) -> {
            shown.putAll(model);
            return template;
          },
          (locale, key, arguments) -> key,
          mock(PageBuilderService.class, RETURNS_DEEP_STUBS));
  private final Macro course =
      new CourseMacro(
          courses,
          new CourseChanges(
              courses,
              new InMemoryCourses(),
              new InMemoryProgress(),
              new Makers(members, mock(People.class)),
              mock(Leads.class)),
          members,
          pagelet,
          site);
  private final Macro lesson = new LessonMacro(courses, members, pagelet, site);

  @Before
  public void aCourseOfThreeLessonsOfWhichDirkMaySeeNone() {
    pages.add(COURSE, "Purifier", 1);
    for (long id = 101; id <= 103; id++) {
      pages.add(id, "Lesson " + id, COURSE);
      pages.hide(id, members.member("dirk"));
    }
    CoursesWithoutAHost.made(courses, members.member("carla"), COURSE);
  }

  @Test
  public void a_member_sees_the_cover_with_its_lessons_in_order() throws Exception {
    members.logIn("carla");

    assertEquals("templates/courses/course.vm", on(COURSE, course));

    assertEquals("Purifier", cover().getTitle());
    assertEquals(
        List.of("Lesson 101", "Lesson 102", "Lesson 103"),
        cover().getLessons().stream().map(LessonView::getTitle).toList());
    assertEquals("https://wiki.example.test/display/101", cover().getContinueUrl());
  }

  @Test
  public void the_supplier_sees_nothing_of_lessons_of_the_inner_ring() throws Exception {
    members.logIn("dirk");
    on(COURSE, course);

    assertEquals(List.of(), cover().getLessons());
    assertEquals(0, cover().getTotal());
    assertEquals("", cover().getContinueUrl());
    assertEquals("", on(101, lesson));
  }

  @Test
  public void the_supplier_sees_nothing_at_all_of_a_course_of_the_inner_ring() throws Exception {
    pages.hide(COURSE, members.member("dirk"));
    members.logIn("dirk");

    assertEquals("", on(COURSE, course));
    assertEquals(Map.of(), shown);
  }

  @Test
  public void who_is_not_logged_in_is_told_to_and_sees_no_title_of_anything() throws Exception {
    assertEquals("templates/courses/visitor.vm", on(COURSE, course));
    assertEquals("https://wiki.example.test/login.action", shown.get("loginUrl"));
    assertFalse(shown.containsKey("course"));
    assertEquals("", on(101, lesson));
  }

  @Test
  public void only_who_may_edit_is_told_that_the_minutes_are_wrong() throws Exception {
    pages.letEdit(members.member("bram"));

    members.logIn("bram");
    on(COURSE, course, Map.of("minutes", "an hour"));
    assertTrue(cover().isEditor());
    assertEquals(List.of("web.hint.number"), cover().getHints());
    members.logIn("carla");
    on(COURSE, course, Map.of("minutes", "an hour"));

    assertFalse(cover().isEditor());
    assertEquals(List.of(), cover().getHints());
  }

  @Test
  public void a_lesson_knows_its_neighbours() throws Exception {
    members.logIn("carla");
    assertEquals("templates/courses/lesson.vm", on(102, lesson));

    LessonFootView foot = (LessonFootView) shown.get("foot");

    assertEquals("Lesson 101", foot.getPrevious().getTitle());
    assertEquals("Lesson 103", foot.getNext().getTitle());
    assertEquals(2, foot.getNumber());
    assertEquals("Purifier", foot.getCourseTitle());
  }

  @Test
  public void a_draft_that_is_not_yet_a_lesson_gives_its_editor_a_hint_and_others_nothing()
      throws Exception {
    pages.add(200, "Draft", 0);
    pages.letEdit(members.member("bram"));

    members.logIn("bram");
    assertEquals("templates/courses/lessonhint.vm", on(200, lesson));
    members.logIn("carla");

    assertEquals("", on(200, lesson));
  }

  @Test
  public void a_preview_of_something_that_has_no_page_yet_shows_nothing() throws Exception {
    members.logIn("carla");
    ConversionContext nowhere = mock(ConversionContext.class);

    assertEquals("", course.execute(Map.of(), "", nowhere));
    assertEquals("", lesson.execute(Map.of(), "", nowhere));
  }

  private CourseView cover() {
    return (CourseView) shown.get("course");
  }

  private static String on(long pageId, Macro macro) throws Exception {
    return on(pageId, macro, Map.of());
  }

  private static String on(long pageId, Macro macro, Map<String, String> parameters)
      throws Exception {
    Page page = mock(Page.class);
    when(page.getId()).thenReturn(pageId);
    ConversionContext context = mock(ConversionContext.class);
    when(context.getEntity()).thenReturn(page);
    return macro.execute(parameters, "", context);
  }
}
