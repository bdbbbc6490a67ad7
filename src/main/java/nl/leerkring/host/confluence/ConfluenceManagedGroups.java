package nl.leerkring.host.confluence;

import com.atlassian.confluence.user.UserAccessor;
import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.ManagedGroups;
import nl.leerkring.host.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What goes wrong is told by different exceptions from directory to directory, so what was done is
 * looked at afterwards, not only waited for.
 */
@Component
class ConfluenceManagedGroups implements ManagedGroups {
  private static final Logger LOG = LoggerFactory.getLogger(ConfluenceManagedGroups.class);
  private static final String PREFIX = "leerkring-";

  private final UserAccessor users;

  ConfluenceManagedGroups(UserAccessor users) {
    this.users = users;
  }

  @Override
  public void ensure(String group) {
    if (users.getGroup(ours(group)) == null) {
      attempt(group, () -> users.addGroup(group));
    }
    if (users.getGroup(group) == null) {
      throw refused(group);
    }
  }

  @Override
  public void add(String group, Member member) {
    if (!isIn(ours(group), member)) {
      attempt(group, () -> users.addMembership(group, member.userName()));
    }
    if (!isIn(group, member)) {
      throw refused(group);
    }
  }

  @Override
  public void remove(String group, Member member) {
    if (isIn(ours(group), member)) {
      attempt(group, () -> users.removeMembership(group, member.userName()));
    }
    if (isIn(group, member)) {
      throw refused(group);
    }
  }

  private boolean isIn(String group, Member member) {
    return users.getGroupNamesForUserName(member.userName()).contains(group);
  }

  private static void attempt(String group, Runnable change) {
    try {
      change.run();
    } catch (RuntimeException e) {
      LOG.warn("Confluence refused to change the group {}", group, e);
      throw refused(group);
    }
  }

  private static GroupNotChangedException refused(String group) {
    return new GroupNotChangedException(
        "No user directory of this Confluence lets the group "
            + group
            + " be changed; see Administration, User directories");
  }

  private static String ours(String group) {
    if (!group.startsWith(PREFIX)) {
      throw new GroupNotChangedException(group + " is not a group of the plugin's");
    }
    return group;
  }
}
