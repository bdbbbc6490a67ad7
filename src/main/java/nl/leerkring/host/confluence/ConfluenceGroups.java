package nl.leerkring.host.confluence;

import com.atlassian.user.EntityException;
import com.atlassian.user.Group;
import com.atlassian.user.GroupManager;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Confluence's groups, with the host's checked exception said in words. */
@Component
class ConfluenceGroups {
  private final GroupManager groups;

  ConfluenceGroups(GroupManager groups) {
    this.groups = groups;
  }

  boolean exists(String name) {
    return find(name) != null;
  }

  Set<String> userNamesIn(String name) {
    Set<String> names = new TreeSet<>();
    Group group = find(name);
    if (group != null) {
      try {
        groups.getMemberNames(group).forEach(names::add);
      } catch (EntityException e) {
        throw unreadable(name, e);
      }
    }
    return names;
  }

  private Group find(String name) {
    try {
      return groups.getGroup(name);
    } catch (EntityException e) {
      throw unreadable(name, e);
    }
  }

  private static IllegalStateException unreadable(String name, EntityException cause) {
    return new IllegalStateException(
        "Could not read group \"" + name + "\"; check the user directories in Confluence", cause);
  }
}
