package nl.leerkring.practice;

import java.util.List;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import nl.leerkring.host.MemberKey;

/** What rows say, as records. */
final class AoRows {
  private AoRows() {}

  static int id(RawEntity<Integer> row) {
    return ((Entity) row).getID();
  }

  static Practice practice(AoPractice row) {
    return new Practice(
        row.getPageId(), lines(row.getFunctions()), lines(row.getCriteria()), row.isNamed());
  }

  static Work work(AoWork row) {
    return new Work(
        row.getID(),
        row.getPageId(),
        new MemberKey(row.getAuthorKey()),
        orEmpty(row.getWords()),
        orEmpty(row.getFilePath()),
        lines(row.getCriteria()),
        row.isNamed(),
        row.getHandedAt().toInstant(),
        row.getRevision(),
        row.isHelp());
  }

  static Review review(AoReview row) {
    String place = row.getPlaceKey();
    return new Review(
        row.getID(),
        row.getWorkId(),
        row.getPageId(),
        Integer.parseInt(place.substring(place.indexOf('|') + 1)),
        new MemberKey(row.getReviewerKey()),
        row.isElsewhere(),
        row.getClaimedAt().toInstant(),
        row.getMarks() == null ? List.of() : Mark.read(row.getMarks()),
        row.isThanked());
  }

  static List<String> lines(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }

  /** Some databases keep an empty text as none at all. */
  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
