package nl.leerkring.practice;

import java.util.List;

/**
 * What the macro on a page asks for.
 *
 * @param criteria along which feedback is given, from one to six
 * @param named whether author and colleagues see each other's names
 */
record Practice(long pageId, List<String> criteria, boolean named) {
  Practice {
    criteria = List.copyOf(criteria);
  }
}
