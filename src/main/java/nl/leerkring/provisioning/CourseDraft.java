package nl.leerkring.provisioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What somebody typed to begin a course, as typed.
 *
 * @param once tells this form from others, so that a second click makes nothing
 * @param lessons titles, a line each; none for one lesson to begin with
 */
record CourseDraft(
    String once, String title, String outcome, String functions, String lessons, Set<Part> parts) {
  /** Something to fill in on each lesson. */
  enum Part {
    INSTRUCTION("ticked"),
    FILM("watched"),
    QUIZ("passed");

    private final String done;

    Part(String done) {
      this.done = done;
    }

    /** When a lesson with it is done, as its macro says it. */
    String done() {
      return done;
    }
  }

  /** The lessons that were typed, without numbers. */
  List<String> typed() {
    return lessons.lines().map(String::trim).filter(line -> !line.isEmpty()).toList();
  }

  /**
   * Titles of the pages: with their numbers, because Confluence puts pages that nobody moved in
   * alphabetical order.
   */
  List<String> titles() {
    List<String> typed = typed();
    String format = typed.size() > 9 ? "%02d. %s" : "%d. %s";
    List<String> titles = new ArrayList<>();
    for (String title : typed) {
      titles.add(String.format(Locale.ROOT, format, titles.size() + 1, title));
    }
    return titles;
  }

  /** When a lesson is done: by what asks most of the parts on it. */
  String done() {
    return parts.stream().max(Comparator.naturalOrder()).map(Part::done).orElse("marked");
  }
}
