package nl.leerkring.rings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Holder;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;

/** What Confluence has now, as far as a plan asks. */
interface Present {
  /** Whether the space is there; an archived one is, and can still be seen. */
  boolean isSpace(String spaceKey);

  Map<SpaceRight, Set<Holder>> rights(String spaceKey);

  /** The page, unless it is gone. */
  Optional<RestrictedPage> page(long pageId);

  /** Whether Confluence has a group of that name. */
  boolean isGroup(String name);

  /** Names of the groups that the person is in; none when the account is gone. */
  Set<String> groupsOf(Holder person);
}
