package nl.leerkring.films;

import java.util.Set;
import java.util.TreeSet;

/**
 * How far somebody watched a film.
 *
 * @param slices of five seconds, by number from 0
 * @param leftAt in seconds
 */
record Watched(Set<Integer> slices, int leftAt) {
  static final int SLICE = 5;
  private static final int WHOLE = 100;

  Watched {
    slices = Set.copyOf(slices);
  }

  Watched and(Set<Integer> more, int nowAt) {
    Set<Integer> all = new TreeSet<>(slices);
    all.addAll(more);
    return new Watched(all, nowAt);
  }

  /** From 0 to 100, of a film of so many seconds. */
  int share(int seconds) {
    int all = (seconds + SLICE - 1) / SLICE;
    long seen = slices.stream().filter(slice -> slice >= 0 && slice < all).count();
    return all <= 0 ? 0 : (int) (WHOLE * seen / all);
  }
}
