package nl.leerkring.dev.host.wiki;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.function.Predicate;

/** The host's interface to {@link Rights}. */
final class HostPermissions implements PermissionManager {
  private final Wiki wiki;

  HostPermissions(Wiki wiki) {
    this.wiki = wiki;
  }

  @Override
  public boolean hasPermission(ConfluenceUser user, Permission permission, Object target) {
    WikiState state = wiki.state();
    Person who = user == null ? null : state.person(user.getKey().getStringValue()).orElse(null);
    if (user != null && who == null) {
      return false;
    }
    Rights rights = new Rights(state);
    if (target == TARGET_APPLICATION) {
      return permission == Permission.VIEW ? rights.mayLogIn(who) : rights.mayAdminister(who);
    }
    if (target instanceof Page page) {
      return state.page(page.getId()).filter(onPage(rights, permission, who, state)).isPresent();
    }
    if (target instanceof Space space) {
      return state.space(space.getKey()).filter(onSpace(rights, permission, who)).isPresent();
    }
    if (target == null) {
      return false;
    }
    throw new IllegalArgumentException("The stand-in knows no permissions on " + target);
  }

  private static Predicate<PageRow> onPage(
      Rights rights, Permission permission, Person who, WikiState state) {
    return page -> {
      if (permission == Permission.VIEW) {
        return rights.mayView(who, page);
      }
      return permission == Permission.EDIT
          ? rights.mayEdit(who, page)
          : rights.mayView(who, page)
              && rights.mayAdminister(who, state.space(page.spaceKey()).orElseThrow());
    };
  }

  private static Predicate<SpaceRow> onSpace(Rights rights, Permission permission, Person who) {
    return space ->
        permission == Permission.VIEW
            ? rights.mayView(who, space)
            : rights.mayAdminister(who, space);
  }
}
