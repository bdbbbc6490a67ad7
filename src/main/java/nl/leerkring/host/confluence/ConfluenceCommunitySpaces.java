package nl.leerkring.host.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;
import org.springframework.stereotype.Component;

@Component
class ConfluenceCommunitySpaces implements CommunitySpaces {
  private final SpaceManager spaces;
  private final SpacePermissionManager permissions;
  private final PermissionManager checks;
  private final UserAccessor users;

  ConfluenceCommunitySpaces(
      SpaceManager spaces,
      SpacePermissionManager permissions,
      PermissionManager checks,
      UserAccessor users) {
    this.checks = checks;
    this.spaces = spaces;
    this.permissions = permissions;
    this.users = users;
  }

  @Override
  public Optional<SpaceSummary> find(String spaceKey) {
    return Optional.ofNullable(spaces.getSpace(spaceKey))
        .map(space -> new SpaceSummary(space.getKey(), space.getName(), space.getUrlPath()));
  }

  @Override
  public boolean isVisible(Member reader, String spaceKey) {
    ConfluenceUser user = users.getExistingUserByKey(new UserKey(reader.key().value()));
    Space space = spaces.getSpace(spaceKey);
    return user != null && space != null && checks.hasPermission(user, Permission.VIEW, space);
  }

  @Override
  public Map<SpaceRight, Set<Holder>> rights(String spaceKey) {
    Map<SpaceRight, Set<Holder>> rights = new EnumMap<>(SpaceRight.class);
    for (SpaceRight right : SpaceRight.values()) {
      rights.put(right, new TreeSet<>());
    }
    for (SpacePermission held : existing(spaceKey).getPermissions()) {
      right(held).ifPresent(right -> rights.get(right).add(holder(held)));
    }
    return rights;
  }

  @Override
  public void grant(String spaceKey, SpaceRight right, Holder holder) {
    Space space = existing(spaceKey);
    if (space.getPermissions().stream().noneMatch(is(right, holder))) {
      permissions.savePermission(permission(space, right, holder));
    }
  }

  @Override
  public void revoke(String spaceKey, SpaceRight right, Holder holder) {
    existing(spaceKey).getPermissions().stream()
        .filter(is(right, holder))
        .toList()
        .forEach(permissions::removePermission);
  }

  private SpacePermission permission(Space space, SpaceRight right, Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> SpacePermission.createGroupSpacePermission(type(right), space, holder.name());
      case PERSON ->
          SpacePermission.createUserSpacePermission(type(right), space, existing(holder));
      case ANYBODY -> SpacePermission.createAnonymousSpacePermission(type(right), space);
    };
  }

  private ConfluenceUser existing(Holder person) {
    ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.name()));
    if (user == null) {
      throw new IllegalArgumentException("The account " + person.name() + " is gone");
    }
    return user;
  }

  private static Predicate<SpacePermission> is(SpaceRight right, Holder holder) {
    String type = type(right);
    return held -> type.equals(held.getType()) && holder.equals(holder(held));
  }

  /** What is neither a group's nor a person's is everybody's, logged in or not. */
  private static Holder holder(SpacePermission held) {
    if (held.isGroupPermission()) {
      return Holder.group(held.getGroup());
    }
    return held.isUserPermission()
        ? Holder.person(held.getUserSubject().getKey().getStringValue())
        : Holder.ANYBODY;
  }

  private static Optional<SpaceRight> right(SpacePermission held) {
    for (SpaceRight right : SpaceRight.values()) {
      if (type(right).equals(held.getType())) {
        return Optional.of(right);
      }
    }
    return Optional.empty(); // one of Confluence's other permissions, which rings leave alone
  }

  private Space existing(String spaceKey) {
    Space space = spaces.getSpace(spaceKey);
    if (space == null) {
      throw new IllegalArgumentException("There is no space with the key " + spaceKey);
    }
    return space;
  }

  private static String type(SpaceRight right) {
    return switch (right) {
      case VIEW -> SpacePermission.VIEWSPACE_PERMISSION;
      case COMMENT -> SpacePermission.COMMENT_PERMISSION;
      case EDIT_PAGE -> SpacePermission.CREATEEDIT_PAGE_PERMISSION;
      case EDIT_BLOG -> SpacePermission.EDITBLOG_PERMISSION;
      case ATTACH -> SpacePermission.CREATE_ATTACHMENT_PERMISSION;
      case RESTRICT -> SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION;
      case EXPORT -> SpacePermission.EXPORT_SPACE_PERMISSION;
      case ADMINISTER -> SpacePermission.ADMINISTER_SPACE_PERMISSION;
    };
  }
}
