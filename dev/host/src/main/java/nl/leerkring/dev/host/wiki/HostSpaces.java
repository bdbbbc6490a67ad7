package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import java.util.Collection;
import java.util.List;

/** The host's interfaces to spaces and their permissions. */
final class HostSpaces implements SpaceManager, SpacePermissionManager {
  private final Wiki wiki;

  HostSpaces(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public Space getSpace(String spaceKey) {
    return wiki.state().space(spaceKey).map(row -> new WikiSpace(wiki, row)).orElse(null);
  }

  @Override
  public Collection<String> getAllSpaceKeys(SpaceStatus status) {
    List<String> keys = wiki.state().spaces().stream().map(SpaceRow::key).toList();
    return status == SpaceStatus.CURRENT ? keys : List.of();
  }

  @Override
  public void savePermission(SpacePermission permission) {
    wiki.community().grant(grant(permission));
  }

  @Override
  public void removePermission(SpacePermission permission) {
    wiki.community().revoke(grant(permission));
  }

  private static Grant grant(SpacePermission permission) {
    if (permission.getSpace() == null) {
      throw new IllegalArgumentException("The stand-in has no global permissions: " + permission);
    }
    return new Grant(permission.getSpace().getKey(), permission.getType(), holder(permission));
  }

  private static Holder holder(SpacePermission permission) {
    if (permission.isGroupPermission()) {
      return Holder.group(permission.getGroup());
    }
    return permission.isUserPermission()
        ? Holder.person(permission.getUserSubject().getKey().getStringValue())
        : Holder.ANYBODY;
  }
}
