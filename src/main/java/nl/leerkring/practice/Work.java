package nl.leerkring.practice;

import java.time.Instant;
import java.util.List;
import nl.leerkring.host.MemberKey;

/**
 * What a member handed in.
 *
 * @param file path of a file in this Confluence; or empty
 * @param criteria as the page had them when it was handed in or changed last
 * @param named as the page said it then: a name that was not to be shown stays so
 * @param revision how often it was changed
 * @param helpAsked whether the makers of the page may look at it
 */
record Work(
    int id,
    long pageId,
    MemberKey author,
    String text,
    String file,
    List<String> criteria,
    boolean named,
    Instant handedIn,
    int revision,
    boolean helpAsked) {
  Work {
    criteria = List.copyOf(criteria);
  }
}
