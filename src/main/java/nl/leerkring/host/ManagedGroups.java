package nl.leerkring.host;

/**
 * Groups that the plugin made and fills; their names begin with {@code leerkring-}. Callers have
 * checked that they may.
 */
public interface ManagedGroups {
  /**
   * Makes the group when it isn't there.
   *
   * @throws GroupNotChangedException when no directory lets us
   */
  void ensure(String group);

  /**
   * Adds the member; nothing changes when they are in.
   *
   * @throws GroupNotChangedException when the directory is read-only
   */
  void add(String group, Member member);

  /**
   * Removes the member; nothing changes when they are not in.
   *
   * @throws GroupNotChangedException when the directory is read-only
   */
  void remove(String group, Member member);
}
