package nl.leerkring.host.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.user.Group;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Confluence's groups by name, whatever directory they come from. */
@Component
class ConfluenceGroups {
  private final UserAccessor users;

  ConfluenceGroups(UserAccessor users) {
    this.users = users;
  }

  /** The name as the directory spells it; permissions carry that one. */
  Optional<String> named(String name) {
    return Optional.ofNullable(users.getGroup(name)).map(Group::getName);
  }

  /** With the members of nested groups. */
  Set<String> userNamesIn(String name) {
    Group group = users.getGroup(name);
    return group == null ? Set.of() : new TreeSet<>(users.getMemberNamesAsList(group));
  }
}
