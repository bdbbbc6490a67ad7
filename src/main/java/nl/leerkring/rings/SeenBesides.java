package nl.leerkring.rings;

import java.util.Set;

/**
 * Who sees a space without the rings having a say in it.
 *
 * @param groups that the administrators leave alone
 * @param others how many permissions are for single users or for everybody at once
 */
public record SeenBesides(String spaceKey, Set<String> groups, int others) {
  boolean isNobody() {
    return groups.isEmpty() && others == 0;
  }
}
