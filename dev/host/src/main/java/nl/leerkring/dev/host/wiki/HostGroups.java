package nl.leerkring.dev.host.wiki;

import com.atlassian.user.Group;
import com.atlassian.user.GroupManager;
import com.atlassian.user.search.page.Pager;
import java.util.List;

/** The host's interface to groups. */
final class HostGroups implements GroupManager {
  private record NamedGroup(String name) implements Group {
    @Override
    public String getName() {
      return name;
    }
  }

  private final Wiki wiki;

  HostGroups(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public Group getGroup(String groupName) {
    return wiki.state().groups().contains(groupName) ? new NamedGroup(groupName) : null;
  }

  @Override
  public Pager<String> getMemberNames(Group group) {
    WikiState state = wiki.state();
    List<String> names =
        state.members(group.getName()).stream()
            .flatMap(key -> state.person(key).stream())
            .map(Person::getName)
            .sorted()
            .toList();
    return names::iterator;
  }
}
