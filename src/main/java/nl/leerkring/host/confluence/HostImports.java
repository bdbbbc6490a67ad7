package nl.leerkring.host.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * All that we ask of the host, in one list. Spring Scanner reads the fields' types; the class
 * itself is never made.
 */
abstract class HostImports {
  @ComponentImport ActiveObjects activeObjects;

  @ComponentImport("salApplicationProperties")
  ApplicationProperties applicationProperties;

  @ComponentImport ContentPermissionManager contentPermissionManager;
  @ComponentImport EventPublisher eventPublisher;
  @ComponentImport I18nResolver i18nResolver;
  @ComponentImport LocaleResolver localeResolver;
  @ComponentImport MailServerManager mailServerManager;
  @ComponentImport PageBuilderService pageBuilderService;
  @ComponentImport PageManager pageManager;
  @ComponentImport PermissionManager permissionManager;
  @ComponentImport SpaceManager spaceManager;
  @ComponentImport SpacePermissionManager spacePermissionManager;
  @ComponentImport TimeZoneManager timeZoneManager;
  @ComponentImport TransactionTemplate transactionTemplate;
  @ComponentImport UserAccessor userAccessor;
  @ComponentImport VelocityHelperService velocityHelperService;
}
