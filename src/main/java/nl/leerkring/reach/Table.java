package nl.leerkring.reach;

import java.util.List;

/**
 * Companies by spaces: who reaches what.
 *
 * @param spaces keys with their rings, such as {@code NZP PARTNER}, as heads of the columns
 */
public record Table(List<String> spaces, List<Row> rows) {
  /**
   * One company.
   *
   * @param people how many it has
   * @param cells one for each space
   */
  public record Row(String company, int people, List<Cell> cells) {}
}
