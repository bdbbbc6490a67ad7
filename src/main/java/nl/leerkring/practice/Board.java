package nl.leerkring.practice;

import java.util.List;
import java.util.Optional;

/**
 * What the page shows one reader besides the task.
 *
 * @param own what the reader handed in
 * @param turns places that the reader has and did not fill yet
 * @param offered whether there is another work to look at
 * @param thanks how often somebody thanked the reader here
 * @param maker what makers see; for nobody else
 */
record Board(
    Optional<SeenWork> own, List<Turn> turns, boolean offered, long thanks, Optional<Maker> maker) {
  Board {
    turns = List.copyOf(turns);
  }

  /** What who may edit the page sees: sums, and works whose authors asked for help. */
  record Maker(Sums sums, List<Asking> asking) {
    Maker {
      asking = List.copyOf(asking);
    }
  }

  /** Somebody who asked the makers for help; by full name, as they were told. */
  record Asking(int workId, String name) {}
}
