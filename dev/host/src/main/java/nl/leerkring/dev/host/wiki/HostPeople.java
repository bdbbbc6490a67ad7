package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.Group;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/** The host's interfaces to people, their language and their time zone. */
final class HostPeople implements UserAccessor, LocaleResolver, TimeZoneManager {
  private record NamedGroup(String name) implements Group {
    @Override
    public String getName() {
      return name;
    }
  }

  private final Wiki wiki;

  HostPeople(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public ConfluenceUser getUserByName(String name) {
    return wiki.state().personNamed(name).orElse(null);
  }

  @Override
  public ConfluenceUser getExistingUserByKey(UserKey userKey) {
    return person(userKey).orElse(null);
  }

  @Override
  public List<String> getGroupNamesForUserName(String userName) {
    WikiState state = wiki.state();
    return state
        .personNamed(userName)
        .map(person -> List.copyOf(state.groupsOf(person.id())))
        .orElse(List.of());
  }

  /** True of who is not there, too. */
  @Override
  public boolean isDeactivated(String username) {
    return wiki.state()
        .personNamed(username)
        .filter(person -> !wiki.isClosed(person.id()))
        .isEmpty();
  }

  @Override
  public Group getGroup(String name) {
    return wiki.state().groups().contains(name) ? new NamedGroup(name) : null;
  }

  @Override
  public List<String> getMemberNamesAsList(Group group) {
    WikiState state = wiki.state();
    return state.members(group.getName()).stream()
        .flatMap(key -> state.person(key).stream())
        .map(Person::getName)
        .sorted()
        .toList();
  }

  @Override
  public Group addGroup(String name) {
    if (getGroup(name) != null) {
      throw new IllegalArgumentException("There is a group " + name + " already");
    }
    wiki.community().addGroup(name);
    return getGroup(name);
  }

  @Override
  public void addMembership(String groupName, String userName) {
    wiki.community().addToGroup(writable(groupName), existing(userName));
  }

  @Override
  public void removeMembership(String groupName, String userName) {
    wiki.community().removeFromGroup(writable(groupName), existing(userName));
  }

  /** Groups whose names begin with {@code ldap-} come from a directory that is read-only. */
  private String writable(String groupName) {
    if (getGroup(groupName) == null) {
      throw new IllegalArgumentException("There is no group " + groupName);
    }
    if (groupName.startsWith("ldap-")) {
      throw new UnsupportedOperationException(groupName + " is in a read-only directory");
    }
    return groupName;
  }

  private Person existing(String userName) {
    return wiki.state()
        .personNamed(userName)
        .orElseThrow(() -> new IllegalArgumentException("There is nobody called " + userName));
  }

  @Override
  public Locale getLocale(UserKey userKey) {
    return person(userKey).map(Person::locale).orElse(Locale.UK);
  }

  @Override
  public TimeZone getUserTimeZone(UserKey userKey) {
    return person(userKey)
        .map(person -> TimeZone.getTimeZone(person.zone()))
        .orElseGet(TimeZone::getDefault);
  }

  private Optional<Person> person(UserKey key) {
    return Optional.ofNullable(key).flatMap(known -> wiki.state().person(known.getStringValue()));
  }
}
