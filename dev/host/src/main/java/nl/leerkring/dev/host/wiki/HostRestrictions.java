package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The host's interface to restrictions of pages; like the real one it asks nobody's permission. */
final class HostRestrictions implements ContentPermissionManager {
  private final Wiki wiki;

  HostRestrictions(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public void addContentPermission(ContentPermission permission, ContentEntityObject content) {
    change(content.getId(), permission, true);
  }

  @Override
  public void removeContentPermission(ContentPermission permission) {
    if (permission.contentId() == 0) {
      throw new IllegalArgumentException("Only what was found on a page can be removed from it");
    }
    change(permission.contentId(), permission, false);
  }

  private void change(long pageId, ContentPermission permission, boolean adds) {
    Restriction.Kind kind = kind(permission.getType());
    Set<Holder> holders = holders(wiki.state(), pageId, kind);
    if (adds) {
      holders.add(holder(permission));
    } else {
      holders.remove(holder(permission));
    }
    wiki.community().restrict(pageId, kind, holders);
  }

  /** Null when the page has no restriction of that type, as in Confluence. */
  static ContentPermissionSet own(WikiState state, long pageId, String type) {
    List<ContentPermission> permissions =
        holders(state, pageId, kind(type)).stream()
            .map(holder -> permission(state, type, holder))
            .filter(Objects::nonNull)
            .map(permission -> permission.on(pageId))
            .toList();
    return permissions.isEmpty() ? null : new ContentPermissionSet(permissions);
  }

  private static Set<Holder> holders(WikiState state, long pageId, Restriction.Kind kind) {
    return state.restrictions(pageId).stream()
        .filter(one -> one.kind() == kind)
        .map(Restriction::holder)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static ContentPermission permission(WikiState state, String type, Holder holder) {
    return holder.kind() == Holder.Kind.GROUP
        ? ContentPermission.createGroupPermission(type, holder.name())
        : state
            .person(holder.name())
            .map(person -> ContentPermission.createUserPermission(type, person))
            .orElse(null);
  }

  private static Holder holder(ContentPermission permission) {
    return permission.getUserSubject() == null
        ? Holder.group(permission.getGroupName())
        : Holder.person(permission.getUserSubject().getKey().getStringValue());
  }

  private static Restriction.Kind kind(String type) {
    if (type.equals(ContentPermission.VIEW_PERMISSION)) {
      return Restriction.Kind.VIEW;
    }
    if (type.equals(ContentPermission.EDIT_PERMISSION)) {
      return Restriction.Kind.EDIT;
    }
    throw new IllegalArgumentException("Confluence restricts viewing and editing, not " + type);
  }
}
