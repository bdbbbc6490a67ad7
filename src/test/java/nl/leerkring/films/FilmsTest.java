package nl.leerkring.films;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.courses.Courses;
import nl.leerkring.courses.DoneRule;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.web.MacroParameters;
import nl.leerkring.web.Message;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class FilmsTest {
  private static final long PAGE = 100;
  private static final String BOWL = "bowl.webm";

  private final InMemoryPages pages = new InMemoryPages();
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Member carla = members.member("carla");
  private final Member dirk = members.member("dirk");
  private final Courses courses = mock(Courses.class);
  private final Films films;

  public FilmsTest(EveryDatabase kind) {
    Database database = kind.get();
    films =
        new Films(
            new AoWatchedRepository(
                new RealActiveObjects(database, "nl.leerkring", AoWatched.class),
                new Transactions(new DatabaseTransactions(database)),
                Clock.systemUTC()),
            pages,
            courses);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Before
  public void aPageWithAFilmThatDirkMayNotSee() {
    pages.add(PAGE, "The bowl", 1);
    pages.hide(PAGE, dirk);
  }

  @Test
  public void what_was_played_adds_up_and_enough_of_it_meets_the_lessons_rule() {
    films.watch(carla, PAGE, BOWL, slices(0, 10), 100, 50);
    assertEquals(50, films.watched(carla, PAGE, BOWL).leftAt());
    verify(courses, never()).met(any(), anyLong(), any());

    films.watch(carla, PAGE, BOWL, slices(5, 18), 100, 90);

    verify(courses).met(carla, PAGE, DoneRule.WATCHED);
    assertEquals(90, films.watched(carla, PAGE, BOWL).share(100));
  }

  @Test
  public void playing_one_part_over_and_over_is_not_watching_the_film() {
    for (int i = 0; i < 20; i++) {
      films.watch(carla, PAGE, BOWL, slices(0, 2), 100, 10);
    }
    films.watch(carla, PAGE, BOWL, Set.of(-1, 500), 100, 10);

    assertEquals(10, films.watched(carla, PAGE, BOWL).share(100));
  }

  @Test
  public void who_may_not_see_the_page_watches_nothing_and_nonsense_is_refused() {
    assertTrue(films.watch(dirk, PAGE, BOWL, slices(0, 2), 100, 10).isPresent());
    assertTrue(films.watch(carla, PAGE, BOWL, slices(0, 2), 0, 10).isPresent());
    assertEquals(Set.of(), films.watched(dirk, PAGE, BOWL).slices());
  }

  @Test
  public void only_players_of_two_hosts_are_taken_and_what_is_wrong_is_told() {
    assertEquals(
        Optional.of("https://www.youtube-nocookie.com/embed/abcdefghijk"),
        typed("address", "https://www.youtube.com/watch?v=abcdefghijk&t=3").player());
    assertEquals(
        Optional.of("https://player.vimeo.com/video/123456?dnt=1"),
        typed("address", "https://vimeo.com/123456").player());
    for (String other :
        List.of(
            "http://youtu.be/abcdefghijk",
            "https://youtu.be.evil.test/abcdefghijk",
            "https://vimeo.com/x\"><script>",
            "javascript:alert(1)")) {
      assertEquals(other, Optional.empty(), typed("address", other).player());
      assertEquals(
          List.of(new Message("films.hint.address", other)), typed("address", other).hints());
    }
    assertEquals(
        List.of(new FilmTyped.Chapter(0, "The bowl"), new FilmTyped.Chapter(3690, "The disc")),
        typed("file", BOWL, "chapters", "0:00 The bowl; 1:01:30 The disc").chapters());
    assertEquals(1, typed("file", BOWL, "chapters", "later The bowl").hints().size());
  }

  private static FilmTyped typed(String... pairs) {
    return new FilmTyped(
        new MacroParameters(
            pairs.length == 2
                ? Map.of(pairs[0], pairs[1])
                : Map.of(pairs[0], pairs[1], pairs[2], pairs[3])));
  }

  private static Set<Integer> slices(int from, int to) {
    return IntStream.range(from, to).boxed().collect(Collectors.toSet());
  }
}
