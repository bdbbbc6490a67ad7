package nl.leerkring.courses;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which courses somebody looks for; what is empty asks for nothing.
 *
 * @param words that each stand in the title, the outcome or the subjects
 * @param mostMinutes 0 for any length
 * @param spaceKeys of the companies asked for
 */
public record CourseQuery(
    String words,
    String function,
    String subject,
    String language,
    int mostMinutes,
    Set<String> spaceKeys) {
  boolean fits(CourseFacts facts) {
    CourseCover cover = facts.cover();
    String all = lower(facts.title() + " " + cover.outcome() + " " + cover.subjects());
    return List.of(lower(words).trim().split("\\s+")).stream().allMatch(all::contains)
        && has(cover.functions(), function, true)
        && has(cover.subjects(), subject, false)
        && (language.isBlank() || language.trim().equalsIgnoreCase(cover.language()))
        && (mostMinutes == 0 || facts.minutes() > 0 && facts.minutes() <= mostMinutes)
        && (spaceKeys.isEmpty() || spaceKeys.contains(facts.spaceKey()));
  }

  /** A course for nobody in particular is for everybody. */
  private static boolean has(List<String> values, String wanted, boolean noneIsAll) {
    return wanted.isBlank()
        || noneIsAll && values.isEmpty()
        || values.stream().anyMatch(value -> lower(value).contains(lower(wanted).trim()));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
