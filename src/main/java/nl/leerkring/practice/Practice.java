package nl.leerkring.practice;

import java.util.List;

/**
 * What the macro on a page asks for.
 *
 * @param functions for whom it is; when there are none, the author's own count
 * @param criteria along which feedback is given, from one to six
 * @param named whether author and colleagues see each other's names
 */
record Practice(long pageId, List<String> functions, List<String> criteria, boolean named) {
  Practice {
    functions = List.copyOf(functions);
    criteria = List.copyOf(criteria);
  }
}
