package nl.leerkring.host.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

@Component
class ConfluencePages implements Pages {
  private final PageManager pages;
  private final PermissionManager permissions;
  private final UserAccessor users;

  ConfluencePages(PageManager pages, PermissionManager permissions, UserAccessor users) {
    this.pages = pages;
    this.permissions = permissions;
    this.users = users;
  }

  @Override
  public Optional<PageSummary> visible(Member reader, long pageId) {
    return allowed(reader, Permission.VIEW, pages.getPage(pageId)).map(ConfluencePages::summary);
  }

  @Override
  public Optional<PageSummary> visible(Member reader, String spaceKey, String title) {
    return allowed(reader, Permission.VIEW, pages.getPage(spaceKey, title))
        .map(ConfluencePages::summary);
  }

  @Override
  public List<PageSummary> visibleChildren(Member reader, long pageId) {
    ConfluenceUser user = user(reader);
    return allowed(reader, Permission.VIEW, pages.getPage(pageId)).stream()
        .flatMap(page -> page.getSortedChildren().stream())
        .filter(child -> permissions.hasPermission(user, Permission.VIEW, child))
        .map(ConfluencePages::summary)
        .toList();
  }

  @Override
  public Optional<PageSummary> visibleParent(Member reader, long pageId) {
    return allowed(reader, Permission.VIEW, pages.getPage(pageId))
        .flatMap(page -> allowed(reader, Permission.VIEW, page.getParent()))
        .map(ConfluencePages::summary);
  }

  @Override
  public Optional<MemberKey> lastModifier(Member reader, long pageId) {
    return allowed(reader, Permission.VIEW, pages.getPage(pageId))
        .map(Page::getLastModifier)
        .map(user -> new MemberKey(user.getKey().getStringValue()));
  }

  @Override
  public boolean mayEdit(Member member, long pageId) {
    return allowed(member, Permission.EDIT, pages.getPage(pageId)).isPresent();
  }

  private Optional<Page> allowed(Member member, Permission permission, Page page) {
    ConfluenceUser user = user(member);
    return Optional.ofNullable(page)
        .filter(found -> user != null && permissions.hasPermission(user, permission, found));
  }

  /** Null, and so without any right, when the account is gone. */
  private ConfluenceUser user(Member member) {
    return users.getExistingUserByKey(new UserKey(member.key().value()));
  }

  private static PageSummary summary(Page page) {
    ConfluenceUser creator = page.getCreator();
    return new PageSummary(
        page.getId(),
        page.getDisplayTitle(),
        page.getUrlPath(),
        page.getSpace().getKey(),
        page.getSpace().getName(),
        creator == null ? null : new MemberKey(creator.getKey().getStringValue()),
        creator == null ? "" : creator.getFullName(),
        page.getCreationDate().toInstant(),
        page.getLastModificationDate().toInstant());
  }
}
