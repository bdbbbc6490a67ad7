package nl.leerkring.provisioning;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.provisioning.CourseDraft.Part;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPageWriter;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class NewCoursesTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryPageWriter writer = new InMemoryPageWriter();
  private final Member bram = members.member("bram");
  private final NewCourses courses;

  public NewCoursesTest(EveryDatabase kind) {
    Database database = kind.get();
    Starters starters =
        new Starters(
            pages,
            writer,
            (template, model) ->
                template.replaceAll(".*/", "") + " " + model.get("outcome") + model.get("done"),
            (locale, key, arguments) -> key + Arrays.toString(arguments));
    courses =
        new NewCourses(
            starters,
            writer,
            new AoDraftRepository(
                new RealActiveObjects(database, "nl.leerkring", AoDraft.class),
                new Transactions(new DatabaseTransactions(database))));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aPageThatBramMayEdit() {
    pages.add(1, "Home", 0);
    pages.letEdit(bram);
  }

  @Test
  public void a_course_gets_a_page_and_its_lessons_below_it_in_the_order_typed() {
    NewCourses.Made made =
        courses.make(bram, 1, draft("a", " Knots ", "Zeta\n\n Alpha ", Part.FILM, Part.QUIZ));

    assertEquals(Map.of(), made.errors());
    assertEquals(
        List.of(
            "NZP 1 Knots course.vm tie itnull",
            "NZP " + made.pageId() + " 1. Zeta lesson.vm nullpassed",
            "NZP " + made.pageId() + " 2. Alpha lesson.vm nullpassed"),
        writer.written());
  }

  @Test
  public void without_titles_it_begins_with_one_lesson() {
    long course = courses.make(bram, 1, draft("a", "Knots", "")).pageId();

    assertTrue(writer.written().get(1).startsWith("NZP " + course + " provisioning.lesson[Knots]"));
    assertTrue(writer.written().get(1).endsWith("marked"));
  }

  @Test
  public void what_is_wrong_is_told_at_its_field_and_nothing_is_made() {
    courses.make(bram, 1, draft("a", "Knots", "Bowline"));
    int before = writer.written().size();

    assertEquals(
        Set.of("title", "lessons"),
        courses.make(bram, 1, draft("b", "Knots", "Bowline")).errors().keySet());
    assertEquals(Set.of("title"), courses.make(bram, 1, draft("c", " ", "New")).errors().keySet());
    assertEquals(
        Map.of("form", new Message("provisioning.error.parent")),
        courses.make(members.member("dirk"), 1, draft("d", "Ropes", "")).errors());
    assertEquals(
        Set.of("lessons"),
        courses.make(bram, 1, draft("e", "Many", "x\n".repeat(51))).errors().keySet());

    assertEquals(before, writer.written().size());
  }

  @Test
  public void a_form_that_was_refused_can_be_sent_again() {
    courses.make(bram, 1, draft("a", "", "Bowline"));

    NewCourses.Made made = courses.make(bram, 1, draft("a", "Knots", "Bowline"));

    assertEquals(Map.of(), made.errors());
    assertNotEquals(0, made.pageId());
  }

  @Test
  public void however_often_the_form_is_sent_at_once_the_pages_are_made_once() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(6);
    List<Callable<NewCourses.Made>> clicks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      clicks.add(() -> courses.make(bram, 1, draft("a", "Knots", "Bowline\nReef knot")));
    }
    Set<NewCourses.Made> came = new java.util.HashSet<>();
    for (Future<NewCourses.Made> click : nodes.invokeAll(clicks)) {
      came.add(click.get());
    }
    nodes.shutdown();

    assertEquals(came.toString(), 1, came.size());
    assertEquals(3, writer.written().size());
  }

  private static CourseDraft draft(String once, String title, String lessons, Part... parts) {
    return new CourseDraft(once, title, "tie it", "Bosun", lessons, Set.of(parts));
  }
}
