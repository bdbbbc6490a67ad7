package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.security.SpacePermission;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;

/** The host's interfaces to spaces and their permissions. */
final class HostSpaces implements SpaceManager, SpacePermissionManager {
  private static final List<String> RIGHTS =
      List.of(
          SpacePermission.VIEWSPACE_PERMISSION,
          SpacePermission.COMMENT_PERMISSION,
          SpacePermission.CREATEEDIT_PAGE_PERMISSION,
          SpacePermission.EDITBLOG_PERMISSION,
          SpacePermission.CREATE_ATTACHMENT_PERMISSION,
          SpacePermission.SET_PAGE_PERMISSIONS_PERMISSION,
          SpacePermission.EXPORT_SPACE_PERMISSION,
          SpacePermission.ADMINISTER_SPACE_PERMISSION);

  private final Wiki wiki;

  HostSpaces(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public Space getSpace(String spaceKey) {
    return wiki.state().space(spaceKey).map(row -> new WikiSpace(wiki, row)).orElse(null);
  }

  /** Only its creator, who gets every right, and the administrators see it at first. */
  @Override
  public Space createPrivateSpace(
      String key, String name, String description, ConfluenceUser creator) {
    if (!key.matches("[A-Za-z0-9]{1,255}") || wiki.state().space(key).isPresent()) {
      throw new IllegalArgumentException(key + " is taken or is no space key");
    }
    Person person = wiki.state().person(creator.getKey().getStringValue()).orElseThrow();
    wiki.community().addSpace(key, name, name + " Home", person);
    for (String right : RIGHTS) {
      wiki.community().grant(new Grant(key, right, Holder.person(person.id())));
    }
    return getSpace(key);
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
