package nl.leerkring.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.java.ao.RawEntity;

/** Rows by many ids at once: one query for hundreds, as databases take only so many in one. */
public final class ManyIds {
  private static final int AT_ONCE = 500;

  private ManyIds() {}

  /**
   * Those rows of the type that have one of the ids in the column.
   *
   * @param which narrows them further and ends with {@code AND}; may be empty
   * @param values for the question marks in {@code which}
   */
  public static <T extends RawEntity<Integer>> List<T> find(
      ActiveObjects objects,
      Class<T> type,
      String which,
      List<?> values,
      String column,
      Collection<?> ids) {
    List<T> found = new ArrayList<>();
    List<?> left = List.copyOf(ids);
    for (int from = 0; from < left.size(); from += AT_ONCE) {
      List<?> some = left.subList(from, Math.min(left.size(), from + AT_ONCE));
      String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
      List<Object> all = new ArrayList<>(values);
      all.addAll(some);
      String criteria = which + " " + column + " IN (" + marks + ")";
      found.addAll(Arrays.asList(objects.find(type, criteria.strip(), all.toArray())));
    }
    return found;
  }
}
