package nl.leerkring.dev.it;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * How much longer a page takes with a course of 200 lessons, or with a catalogue of 2,000 courses,
 * than the same page with a macro of ours that shows nothing. All in one running stand-in, by
 * turns, so that what the machine does besides falls on each of them. Not part of the normal build.
 */
public class CourseBenchmark {
  private static final int LESSONS = 200;
  private static final int COURSES = 2000;
  private static final int WARM_UP = 60;
  private static final int RUNS = 100;

  /** What docs/performance.md promises; medians. */
  private static final double MOST_COURSE = 10;

  private static final double MOST_CATALOGUE = 10;
  private static final String MACRO =
      "<ac:structured-macro ac:name=\"%s\"></ac:structured-macro>\n";

  @Test
  public void large_courses_and_catalogues_stay_within_their_ratio() throws Throwable {
    StandIn standIn = StandIn.javax().of(pages());
    standIn.before();
    try {
      Person carla = new Person(standIn, "carla");
      for (int i = 0; i < COURSES; i++) {
        carla.get("/display/NZO/Course+" + i); // whoever looks at a course puts it in the catalogue
      }
      carla.get("/display/NZO/Large");
      String[] paths = {"/display/NZO/Empty", "/display/NZO/Large", "/display/NZO/All"};
      String large = carla.page(paths[1]).text();
      assertTrue(large, large.contains("Lesson 199"));
      String all = carla.page(paths[2]).text();
      assertTrue(all, all.contains("Course 1000"));
      double[][] times = new double[paths.length][RUNS];
      for (int run = -WARM_UP; run < RUNS; run++) {
        for (int i = 0; i < paths.length; i++) {
          long before = System.nanoTime();
          carla.get(paths[i]);
          if (run >= 0) {
            times[i][run] = (System.nanoTime() - before) / 1e6;
          }
        }
      }
      double course = report("a course of " + LESSONS + " lessons", times[1], times[0]);
      double catalogue = report("a catalogue of " + COURSES + " courses", times[2], times[0]);
      assertTrue("course " + course, course <= MOST_COURSE);
      assertTrue("catalogue " + catalogue, catalogue <= MOST_CATALOGUE);
    } finally {
      standIn.after();
    }
  }

  private static double report(String what, double[] with, double[] empty) {
    Arrays.sort(with);
    Arrays.sort(empty);
    double median = with[RUNS / 2] / empty[RUNS / 2];
    System.out.printf(
        Locale.ROOT,
        "%s: least %.1f ms, median %.1f ms; an empty macro: least %.1f ms, median %.1f ms;"
            + " ratio of least %.1f, of medians %.1f%n",
        what,
        with[0],
        with[RUNS / 2],
        empty[0],
        empty[RUNS / 2],
        with[0] / empty[0],
        median);
    return median;
  }

  /** The demo wiki with one large course and many small ones besides. */
  private static Path pages() throws IOException {
    Path demo = Files.createTempDirectory("demo");
    Path from = StandIn.root().resolve("dev/demo");
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(file -> copy(file, demo.resolve(from.relativize(file).toString())));
    }
    page(demo, 20_100, "Empty", "Noordzee for everyone home", "lesson");
    page(demo, 20_101, "All", "Noordzee for everyone home", "course-catalogue");
    page(demo, 20_102, "Large", "Noordzee for everyone home", "course");
    page(demo, 20_103, "Many", "Noordzee for everyone home", "lesson");
    for (int i = 0; i < LESSONS; i++) {
      page(demo, 21_000 + i, "Lesson " + i, "Large", "lesson");
    }
    for (int i = 0; i < COURSES; i++) {
      page(demo, 25_000 + i, "Course " + i, "Many", "course");
    }
    return demo;
  }

  private static void copy(Path file, Path to) {
    try {
      if (Files.isDirectory(file)) {
        Files.createDirectories(to);
      } else {
        Files.copy(file, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Could not copy " + file, e);
    }
  }

  private static void page(Path demo, int number, String title, String parent, String macro)
      throws IOException {
    Files.writeString(
        demo.resolve("pages/NZO/" + number + ".page"),
        "---\ntitle: "
            + title
            + "\nparent: "
            + parent
            + "\nauthor: bram\ncreated: -3d\n---\n"
            + String.format(MACRO, macro));
  }
}
