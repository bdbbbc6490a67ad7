package nl.leerkring.host;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Confluence's spaces and who may do what in them. Callers have checked that they may ask. */
public interface CommunitySpaces {
  /** The space, also when it is archived: who may see it then still does. */
  Optional<SpaceSummary> find(String spaceKey);

  /** Whether Confluence itself lets the reader see the space. */
  boolean isVisible(Member reader, String spaceKey);

  /** Who holds which right in the space; one reading of the host. */
  Map<SpaceRight, Set<Holder>> rights(String spaceKey);

  /** Gives the right; nothing changes when the holder has it. */
  void grant(String spaceKey, SpaceRight right, Holder holder);

  /** Takes the right; nothing changes when the holder lacks it. */
  void revoke(String spaceKey, SpaceRight right, Holder holder);
}
