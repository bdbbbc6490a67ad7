package nl.leerkring.host.confluence;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.ContentPermission;
import com.atlassian.confluence.security.ContentPermissionSet;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.leerkring.host.Holder;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;
import org.springframework.stereotype.Component;

@Component
class ConfluencePageRestrictions implements PageRestrictions {
  private final PageManager pages;
  private final ContentPermissionManager permissions;
  private final UserAccessor users;

  ConfluencePageRestrictions(
      PageManager pages, ContentPermissionManager permissions, UserAccessor users) {
    this.pages = pages;
    this.permissions = permissions;
    this.users = users;
  }

  @Override
  public Optional<RestrictedPage> find(long pageId) {
    return Optional.ofNullable(pages.getPage(pageId)).map(ConfluencePageRestrictions::restricted);
  }

  @Override
  public Optional<RestrictedPage> find(String spaceKey, String title) {
    return Optional.ofNullable(pages.getPage(spaceKey, title))
        .map(ConfluencePageRestrictions::restricted);
  }

  @Override
  public List<RestrictedPage> above(long pageId) {
    Page page = pages.getPage(pageId);
    return page == null
        ? List.of()
        : Stream.iterate(page.getParent(), Objects::nonNull, Page::getParent)
            .map(ConfluencePageRestrictions::restricted)
            .toList();
  }

  @Override
  public void letIn(long pageId, Holder holder) {
    Page page = existing(pageId);
    if (!viewers(page).contains(holder)) {
      permissions.addContentPermission(permission(holder), page);
    }
  }

  @Override
  public void shutOut(long pageId, Holder holder) {
    entries(existing(pageId)).stream()
        .filter(entry -> holder(entry).equals(holder))
        .forEach(permissions::removeContentPermission);
  }

  private ContentPermission permission(Holder holder) {
    return switch (holder.kind()) {
      case GROUP ->
          ContentPermission.createGroupPermission(ContentPermission.VIEW_PERMISSION, holder.name());
      case PERSON ->
          ContentPermission.createUserPermission(
              ContentPermission.VIEW_PERMISSION, existing(holder));
      case ANYBODY -> throw new IllegalArgumentException("A restriction cannot let in everybody");
    };
  }

  private ConfluenceUser existing(Holder person) {
    ConfluenceUser user = users.getExistingUserByKey(new UserKey(person.name()));
    if (user == null) {
      throw new IllegalArgumentException("The account " + person.name() + " is gone");
    }
    return user;
  }

  private Page existing(long pageId) {
    Page page = pages.getPage(pageId);
    if (page == null) {
      throw new IllegalArgumentException("There is no page with the id " + pageId);
    }
    return page;
  }

  private static RestrictedPage restricted(Page page) {
    return new RestrictedPage(
        page.getId(),
        page.getSpace().getKey(),
        page.getDisplayTitle(),
        page.getUrlPath(),
        viewers(page));
  }

  private static Set<Holder> viewers(Page page) {
    Set<Holder> viewers = new TreeSet<>();
    entries(page).forEach(entry -> viewers.add(holder(entry)));
    return viewers;
  }

  private static List<ContentPermission> entries(Page page) {
    ContentPermissionSet own = page.getContentPermissionSet(ContentPermission.VIEW_PERMISSION);
    List<ContentPermission> entries = new ArrayList<>();
    if (own != null) {
      own.iterator().forEachRemaining(entries::add);
    }
    return entries;
  }

  private static Holder holder(ContentPermission entry) {
    ConfluenceUser user = entry.getUserSubject();
    return user == null
        ? Holder.group(entry.getGroupName())
        : Holder.person(user.getKey().getStringValue());
  }
}
