package nl.leerkring.dev.host.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.PageResources;
import nl.leerkring.dev.host.PluginRefused;
import nl.leerkring.dev.host.RunningPlugin;

/** Starts a built plugin jar as a bundle and everything that its descriptor declares. */
public final class PluginHost {
  private PluginHost() {}

  /**
   * Starts the plugin.
   *
   * @throws PluginRefused when the jar would not run in Confluence; the message names what is wrong
   */
  public static RunningPlugin start(Path jar, HostSetup setup) {
    Bundles bundles = Bundles.start(jar);
    try {
      return start(bundles, setup);
    } catch (RuntimeException | Error e) {
      bundles.close();
      throw e;
    }
  }

  private static RunningPlugin start(Bundles bundles, HostSetup setup) {
    String key = bundles.header("Atlassian-Plugin-Key");
    if (key == null) {
      throw new PluginRefused("The manifest has no Atlassian-Plugin-Key");
    }
    Descriptor descriptor = Descriptor.of(bundles.plugin(), key);
    ScannerIndex index = new ScannerIndex(bundles.plugin());
    if (setup.services().containsKey(AuditService.class)) {
      bundles.offer(AuditService.class, setup.services().get(AuditService.class));
    }
    LateActiveObjects objects = new LateActiveObjects();
    Events events = new Events();
    PluginTexts texts = new PluginTexts(bundles.plugin(), descriptor);
    PluginVelocity velocity = new PluginVelocity(bundles.plugin(), new AllowedMethods(descriptor));
    Map<Class<?>, Object> services = new HashMap<>(setup.services());
    services.put(ActiveObjects.class, objects.proxy());
    services.put(TransactionTemplate.class, new DatabaseTransactions(setup.database()));
    services.put(EventPublisher.class, events);
    services.put(I18nResolver.class, texts);
    services.putIfAbsent(
        ApplicationProperties.class, (ApplicationProperties) mode -> setup.baseUrl());
    services.putIfAbsent(MailServerManager.class, new Smtp(setup.smtpPort()));
    services.put(PageBuilderService.class, new PageResources());
    services.put(VelocityHelperService.class, velocity);
    Beans beans = Beans.of(index, bundles.loader(), services);
    objects.arrive(activeObjects(descriptor, beans, setup));
    return new StartedPlugin(bundles, beans, descriptor, velocity, events, texts, setup);
  }

  private static ActiveObjects activeObjects(Descriptor descriptor, Beans beans, HostSetup setup) {
    List<Module> modules = descriptor.modules("ao");
    if (modules.size() > 1) {
      throw modules.get(1).fault("is a second ao module; a plugin has one");
    }
    Module ao =
        modules.stream()
            .findFirst()
            .orElseThrow(() -> new PluginRefused("atlassian-plugin.xml has no <ao> module"));
    return new RealActiveObjects(setup.database(), ao.required("namespace"), entities(ao, beans));
  }

  @SuppressWarnings("unchecked")
  private static Class<? extends RawEntity<?>>[] entities(Module ao, Beans beans) {
    return ao.children("entity").stream()
        .map(entity -> entity(entity, beans))
        .toArray(Class[]::new);
  }

  private static Class<?> entity(Module entity, Beans beans) {
    Class<?> type = beans.type(entity.text());
    if (!RawEntity.class.isAssignableFrom(type)) {
      throw entity.fault("is no entity: " + entity.text());
    }
    return type;
  }
}
