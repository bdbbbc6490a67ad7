package nl.leerkring.host;

import java.util.Optional;
import java.util.Set;

/** Confluence's spaces and who may do what in them. Callers have checked that they may ask. */
public interface CommunitySpaces {
  /** Keys of all spaces that are not archived. */
  Set<String> keys();

  Optional<SpaceSummary> find(String spaceKey);

  /** Names of the groups that hold the right in the space. */
  Set<String> groupsWith(SpaceRight right, String spaceKey);

  /** How many holders of the right are not groups: single users, or everybody at once. */
  int holdersBesidesGroups(SpaceRight right, String spaceKey);

  /** Gives the right to the group; nothing changes when it has it. */
  void grant(String spaceKey, SpaceRight right, String group);

  /** Takes the right from the group; nothing changes when it lacks it. */
  void revoke(String spaceKey, SpaceRight right, String group);
}
