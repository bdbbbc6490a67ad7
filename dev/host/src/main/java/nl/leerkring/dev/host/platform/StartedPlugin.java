package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.LocaleResolver;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.HostSetup;
import nl.leerkring.dev.host.JobInfo;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.WebItem;
import nl.leerkring.dev.host.WebSection;

/** A plugin all of whose modules started. */
final class StartedPlugin implements RunningPlugin {
  private final Bundles bundles;
  private final Beans beans;
  private final Events events;
  private final PluginMacros macros;
  private final Actions actions;
  private final RestResources rest;
  private final Menus menus;
  private final WebResources resources;
  private final Jobs jobs;

  StartedPlugin(
      Bundles bundles,
      Beans beans,
      Descriptor descriptor,
      PluginVelocity velocity,
      Events events,
      PluginTexts texts,
      HostSetup setup) {
    this.bundles = bundles;
    this.beans = beans;
    this.events = events;
    LocaleResolver locales = (LocaleResolver) setup.services().get(LocaleResolver.class);
    macros = new PluginMacros(descriptor, beans);
    actions = new Actions(descriptor, beans, velocity, setup.database(), setup.decorator());
    rest = new RestResources(bundles.plugin(), descriptor, beans);
    menus = new Menus(descriptor, key -> texts.getText(locale(locales), key), beans);
    resources = new WebResources(bundles.plugin(), descriptor, setup.contextPath());
    jobs = new Jobs(descriptor, beans);
  }

  private static Locale locale(LocaleResolver locales) {
    ConfluenceUser who = AuthenticatedUserThreadLocal.get();
    return who == null ? Locale.UK : locales.getLocale(who.getKey());
  }

  @Override
  public Optional<Macro> macro(String name) {
    return macros.find(name);
  }

  @Override
  public List<WebItem> webItems(String section) {
    return menus.items(section);
  }

  @Override
  public List<WebSection> webSections(String location) {
    return menus.sections(location);
  }

  @Override
  public boolean isAction(String path) {
    return actions.knows(path);
  }

  @Override
  public Reply action(Ask ask) {
    return actions.run(ask);
  }

  @Override
  public boolean isRest(String path) {
    return rest.knows(path);
  }

  @Override
  public Reply rest(Ask ask) {
    return rest.run(ask);
  }

  @Override
  public Optional<Reply> download(String path) {
    return resources.file(path);
  }

  @Override
  public List<String> resourceTags(Set<String> requiredModules, Set<String> contexts) {
    return resources.tags(requiredModules, contexts);
  }

  @Override
  public void publish(Object event) {
    events.publish(event);
  }

  @Override
  public List<JobInfo> jobs() {
    return jobs.list();
  }

  @Override
  public String runJob(String key) {
    return jobs.run(key);
  }

  @Override
  public void close() {
    jobs.close();
    beans.close();
    bundles.close();
  }
}
