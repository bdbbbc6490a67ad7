package nl.leerkring.courses;

import static org.junit.Assert.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import org.junit.Test;

/**
 * Members mark lessons while editors move and hide them, over generated histories, against a record
 * of what was said that knows nothing of how progress is kept.
 */
public class ProgressTest {
  private static final int HISTORIES = 1500;
  private static final int STEPS = 40;
  private static final int LESSONS = 6;
  private static final long COURSE = 100;
  private static final long ELSEWHERE = 200;

  @Test
  public void progress_is_what_one_said_of_the_lessons_that_one_sees_there_now() {
    for (int seed = 0; seed < HISTORIES; seed++) {
      new History(seed).live();
    }
  }

  private record Said(Member member, long lesson) {}

  private static final class History {
    private final int seed;
    private final Random random;
    private final InMemoryPages pages = new InMemoryPages();
    private final Courses courses = CoursesWithoutAHost.of(pages);
    private final List<Member> members;
    private final Set<Said> done = new HashSet<>();
    private final Set<Said> hidden = new HashSet<>();
    private final Set<Long> away = new TreeSet<>();
    private final Set<Member> enrolled = new HashSet<>();

    History(int seed) {
      this.seed = seed;
      random = new Random(seed);
      InMemoryMembers cast = InMemoryMembers.cast();
      members = List.of(cast.member("anna"), cast.member("carla"), cast.member("dirk"));
      pages.add(COURSE, "Course", 1);
      pages.add(ELSEWHERE, "Elsewhere", 1);
      for (long lesson = 1; lesson <= LESSONS; lesson++) {
        pages.add(COURSE + lesson, "Lesson " + lesson, COURSE);
      }
      CoursesWithoutAHost.made(courses, members.get(0), COURSE);
    }

    void live() {
      for (int step = 0; step < STEPS; step++) {
        Member member = members.get(random.nextInt(members.size()));
        happen(member, COURSE + 1 + random.nextInt(LESSONS));
        for (Member one : members) {
          check("seed " + seed + ", step " + step + ", " + one.userName(), one);
        }
      }
    }

    private void happen(Member member, long lesson) {
      Said said = new Said(member, lesson);
      switch (random.nextInt(6)) {
        case 0, 1 -> say(said, true);
        case 2 -> say(said, false);
        case 3 -> hide(said);
        case 4 -> move(lesson);
        default -> {
          courses.enrol(member, COURSE);
          enrolled.add(member);
        }
      }
    }

    private void say(Said said, boolean isDone) {
      boolean refused = courses.mark(said.member(), COURSE, said.lesson(), isDone).isPresent();

      assertEquals("seed " + seed + ", " + said, !isThere(said), refused);
      if (!refused) {
        enrolled.add(said.member());
        if (isDone) {
          done.add(said);
        } else {
          done.remove(said);
        }
      }
    }

    private void hide(Said said) {
      if (hidden.remove(said)) {
        pages.show(said.lesson(), said.member());
      } else {
        hidden.add(said);
        pages.hide(said.lesson(), said.member());
      }
    }

    private void move(long lesson) {
      if (away.remove(lesson)) {
        pages.move(lesson, COURSE);
      } else {
        away.add(lesson);
        pages.move(lesson, ELSEWHERE);
      }
    }

    private boolean isThere(Said said) {
      return !hidden.contains(said) && !away.contains(said.lesson());
    }

    private void check(String when, Member member) {
      Course course = courses.course(member, COURSE).orElseThrow();
      Set<Long> seen = new TreeSet<>();
      Set<Long> expected = new TreeSet<>();
      for (long lesson = COURSE + 1; lesson <= COURSE + LESSONS; lesson++) {
        Said said = new Said(member, lesson);
        if (isThere(said)) {
          seen.add(lesson);
          if (done.contains(said)) {
            expected.add(lesson);
          }
        }
      }

      assertEquals(when, seen, ids(course.lessons()));
      assertEquals(when, expected, ids(course.lessons().stream().filter(Lesson::done).toList()));
      assertEquals(when, enrolled.contains(member), course.enrolled());
      assertEquals(
          when,
          enrolled.contains(member) && !seen.isEmpty() && expected.equals(seen),
          course.isAllDone());
    }

    private static Set<Long> ids(List<Lesson> lessons) {
      return lessons.stream()
          .map(lesson -> lesson.page().id())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
