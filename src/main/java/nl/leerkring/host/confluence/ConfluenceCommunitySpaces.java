package nl.leerkring.host.confluence;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;
import org.springframework.stereotype.Component;

@Component
class ConfluenceCommunitySpaces implements CommunitySpaces {
  private final SpaceManager spaces;
  private final SpacePermissionManager permissions;

  ConfluenceCommunitySpaces(SpaceManager spaces, SpacePermissionManager permissions) {
    this.spaces = spaces;
    this.permissions = permissions;
  }

  @Override
  public Set<String> keys() {
    return new TreeSet<>(spaces.getAllSpaceKeys(SpaceStatus.CURRENT));
  }

  @Override
  public Optional<SpaceSummary> find(String spaceKey) {
    return Optional.ofNullable(spaces.getSpace(spaceKey))
        .map(space -> new SpaceSummary(space.getKey(), space.getName(), space.getUrlPath()));
  }

  @Override
  public Set<String> groupsWith(SpaceRight right, String spaceKey) {
    return held(right, existing(spaceKey))
        .map(SpacePermission::getGroup)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public int holdersBesidesGroups(SpaceRight right, String spaceKey) {
    return (int)
        entries(right, existing(spaceKey)).filter(held -> !held.isGroupPermission()).count();
  }

  @Override
  public void grant(String spaceKey, SpaceRight right, String group) {
    Space space = existing(spaceKey);
    if (held(right, space).noneMatch(held -> group.equals(held.getGroup()))) {
      permissions.savePermission(
          SpacePermission.createGroupSpacePermission(type(right), space, group));
    }
  }

  @Override
  public void revoke(String spaceKey, SpaceRight right, String group) {
    held(right, existing(spaceKey))
        .filter(held -> group.equals(held.getGroup()))
        .toList()
        .forEach(permissions::removePermission);
  }

  private static Stream<SpacePermission> held(SpaceRight right, Space space) {
    return entries(right, space).filter(SpacePermission::isGroupPermission);
  }

  private static Stream<SpacePermission> entries(SpaceRight right, Space space) {
    String type = type(right);
    return space.getPermissions().stream().filter(held -> type.equals(held.getType()));
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
      case ATTACH -> SpacePermission.CREATE_ATTACHMENT_PERMISSION;
    };
  }
}
