package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.host.Member;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import org.junit.Before;
import org.junit.Test;

public class AllMakersTest {
  private static final long COURSE = 100;
  private static final long INNER = 101;

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryCourses courses = new InMemoryCourses();
  private final InMemoryCompanies companies = new InMemoryCompanies();
  private final AllMakers makers =
      new AllMakers(
          new CourseTrees(pages, courses, new InMemoryProgress()),
          pages,
          members,
          companies.service(members, new InMemorySpaces()));

  @Before
  public void a_course_by_two_companies_of_which_dirk_does_not_see_a_lesson() {
    companies.save(new Company("NZ", "Noordzee", Set.of("noordzee-crew"), Set.of(), Map.of()));
    companies.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    page(COURSE, 1, "bram");
    page(INNER, COURSE, "carla");
    pages.hide(INNER, member("dirk"));
    pages.modifiedBy(COURSE, member("eva"));
    Courses made =
        CoursesWithoutAHost.of(pages, courses, new InMemoryProgress(), Clock.systemUTC());
    CoursesWithoutAHost.made(made, member("bram"), COURSE);
  }

  private void page(long id, long parent, String creator) {
    pages.add(id, "Page " + id, parent, "NZP", member(creator), Instant.EPOCH);
  }

  @Test
  public void a_course_has_who_made_its_pages_and_then_who_changed_them() {
    assertEquals(
        List.of("Bram (Noordzee)", "Carla (De Hoop)", "Eva"), names(member("bram"), COURSE));
  }

  @Test
  public void a_supplier_does_not_hear_who_made_a_lesson_of_an_inner_ring() {
    assertEquals(List.of("Bram (Noordzee)", "Eva"), names(member("dirk"), COURSE));
    assertEquals(List.of(), names(member("dirk"), INNER));
  }

  @Test
  public void any_other_page_has_its_own_makers_only() {
    assertEquals(List.of("Carla (De Hoop)"), names(member("bram"), INNER));
  }

  @Test
  public void who_is_gone_is_not_named() {
    members.remove("carla");

    assertEquals(List.of("Bram (Noordzee)", "Eva"), names(member("bram"), COURSE));
  }

  @Test
  public void others_are_named_in_words_and_companies_that_did_it_together_are_told() {
    MakersView view =
        new MakersView(
            makers.of(member("bram"), COURSE),
            new MakersTyped(new MacroParameters(Map.of("also", "Jan, the crew"))).others(),
            List.of(),
            null);

    assertEquals(
        List.of("Bram (Noordzee)", "Carla (De Hoop)", "Eva", "Jan", "the crew"), view.getNames());
    assertEquals("De Hoop, Noordzee", view.getTogether());
  }

  @Test
  public void too_many_or_too_long_names_are_told_to_editors() {
    String many = String.join(",", IntStream.range(0, 30).mapToObj(i -> "n" + i).toList());

    MakersTyped typed = new MakersTyped(new MacroParameters(Map.of("also", many)));

    assertEquals(20, typed.others().size());
    assertEquals(
        List.of("courses.hint.makers"),
        new MakersView(
                List.of(),
                List.of(),
                List.of(new Message(typed.hints().get(0).key())),
                new Texts((locale, key, arguments) -> key, member("bram").locale()))
            .getHints());
  }

  private List<String> names(Member reader, long pageId) {
    return makers.of(reader, pageId).stream().map(Maker::asWords).toList();
  }

  private Member member(String name) {
    return members.member(name);
  }
}
