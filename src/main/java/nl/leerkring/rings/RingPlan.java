package nl.leerkring.rings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.host.Holder;

/**
 * The difference between what Confluence has and what the rings say, in the order in which it may
 * be applied: everything that narrows first, so that at no moment anybody sees more than before and
 * after.
 */
public record RingPlan(List<RingChange> changes) {
  private static final Comparator<RingChange> NARROW_FIRST =
      Comparator.comparing(RingChange::phase)
          .thenComparing(RingChange::spaceKey)
          .thenComparing(RingChange::pageId)
          .thenComparing(RingChange::holder)
          .thenComparing(RingChange::right);

  public RingPlan {
    changes = changes.stream().distinct().sorted(NARROW_FIRST).toList();
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Keys of the spaces that it touches, with blanks between. */
  String spaces() {
    return changes.stream()
        .map(RingChange::spaceKey)
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** What undoes it, in an order of its own; rights of everybody at once are never given back. */
  RingPlan inverse() {
    return new RingPlan(
        changes.stream()
            .map(RingChange::inverse)
            .filter(change -> !change.gives() || !change.holder().equals(Holder.ANYBODY))
            .toList());
  }

  /** Tells one plan from another, so that only what was looked at gets applied. */
  public String fingerprint() {
    return Fingerprint.of(asLines());
  }

  /** As it is kept, a change a line, in the order of applying. */
  public String asLines() {
    return changes.stream().map(RingChange::asLine).collect(Collectors.joining("\n"));
  }

  /** What {@link #asLines} kept. */
  public static RingPlan read(String lines) {
    return new RingPlan(lines.lines().filter(l -> !l.isEmpty()).map(RingChange::read).toList());
  }
}
