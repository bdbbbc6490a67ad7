package nl.leerkring.host.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

@Component
class ConfluenceMembers implements Members {
  private final UserAccessor users;
  private final ConfluenceGroups groups;
  private final PermissionManager permissions;
  private final LocaleResolver locales;
  private final TimeZoneManager timeZones;

  ConfluenceMembers(
      UserAccessor users,
      ConfluenceGroups groups,
      PermissionManager permissions,
      LocaleResolver locales,
      TimeZoneManager timeZones) {
    this.users = users;
    this.groups = groups;
    this.permissions = permissions;
    this.locales = locales;
    this.timeZones = timeZones;
  }

  @Override
  public Optional<Member> current() {
    return Optional.ofNullable(AuthenticatedUserThreadLocal.get()).map(this::member);
  }

  @Override
  public boolean mayVisit() {
    return permissions.hasPermission(
        AuthenticatedUserThreadLocal.get(), Permission.VIEW, PermissionManager.TARGET_APPLICATION);
  }

  /** SAL's javadoc: the user key can be null, and then the application's language is meant. */
  @Override
  public Locale visitorLocale() {
    return locales.getLocale((UserKey) null);
  }

  @Override
  public Optional<Member> find(MemberKey key) {
    return Optional.ofNullable(users.getExistingUserByKey(new UserKey(key.value())))
        .map(this::member);
  }

  /** Asks for both, as no page says whether a closed account keeps the permission. */
  @Override
  public Optional<Member> active(MemberKey key) {
    return Optional.ofNullable(users.getExistingUserByKey(new UserKey(key.value())))
        .filter(user -> !users.isDeactivated(user.getName()))
        .filter(
            user ->
                permissions.hasPermission(
                    user, Permission.VIEW, PermissionManager.TARGET_APPLICATION))
        .map(this::member);
  }

  @Override
  public Optional<Member> named(String userName) {
    return Optional.ofNullable(users.getUserByName(userName)).map(this::member);
  }

  @Override
  public Set<String> groupsOf(Member member) {
    return new TreeSet<>(users.getGroupNamesForUserName(member.userName()));
  }

  @Override
  public Set<String> userNamesIn(String group) {
    return groups.userNamesIn(group);
  }

  @Override
  public Optional<String> groupNamed(String name) {
    return groups.named(name);
  }

  @Override
  public boolean mayAdminister(Member member) {
    ConfluenceUser user = users.getUserByName(member.userName());
    return user != null
        && permissions.hasPermission(
            user, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION);
  }

  private Member member(ConfluenceUser user) {
    return new Member(
        new MemberKey(user.getKey().getStringValue()),
        user.getName(),
        user.getFullName(),
        user.getEmail(),
        locales.getLocale(user.getKey()),
        timeZones.getUserTimeZone(user.getKey()).toZoneId());
  }
}
