package nl.leerkring.dev.host.wiki;

import com.atlassian.audit.api.AuditService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.util.HashMap;
import java.util.Map;

/** The wiki behind the host's interfaces that a plugin imports. */
public final class HostServices {
  private HostServices() {}

  /** Implementations by interface. */
  public static Map<Class<?>, Object> of(Wiki wiki) {
    HostSpaces spaces = new HostSpaces(wiki);
    HostPeople people = new HostPeople(wiki);
    HostPages pages = new HostPages(wiki);
    Map<Class<?>, Object> services = new HashMap<>();
    services.put(SpaceManager.class, spaces);
    services.put(SpacePermissionManager.class, spaces);
    services.put(PageManager.class, pages);
    services.put(ContentPermissionManager.class, new HostRestrictions(wiki));
    services.put(AuditService.class, wiki.audit());
    services.put(PermissionManager.class, new HostPermissions(wiki));
    services.put(UserAccessor.class, people);
    services.put(LocaleResolver.class, people);
    services.put(TimeZoneManager.class, people);
    return services;
  }
}
