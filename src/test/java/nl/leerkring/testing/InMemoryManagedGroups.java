package nl.leerkring.testing;

import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.ManagedGroups;
import nl.leerkring.host.Member;

/** Groups that the plugin makes, among the people in memory. */
public final class InMemoryManagedGroups implements ManagedGroups {
  private final InMemoryMembers members;
  private boolean readOnly;

  public InMemoryManagedGroups(InMemoryMembers members) {
    this.members = members;
  }

  /** From now on no directory lets us change anything, or lets us again. */
  public void readOnly(boolean refuses) {
    readOnly = refuses;
  }

  @Override
  public void ensure(String group) {
    check(group);
    members.addGroup(group);
  }

  @Override
  public void add(String group, Member member) {
    check(group);
    members.join(member.userName(), group);
  }

  @Override
  public void remove(String group, Member member) {
    check(group);
    members.leave(member.userName(), group);
  }

  private void check(String group) {
    if (readOnly || !group.startsWith("leerkring-")) {
      throw new GroupNotChangedException("The directory is read-only");
    }
  }
}
