package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.WebItem;
import nl.leerkring.dev.host.WebSection;

/** The menu beside administration pages: our own few, and what the plugin adds. */
final class AdminMenu {
  private static final String LOCATION = "system.admin";

  private final Site site;

  AdminMenu(Site site) {
    this.site = site;
  }

  Markup show(Ask ask) {
    if (!site.rights().mayAdminister(Site.who(ask))) {
      return Markup.NONE;
    }
    List<Markup> parts = new ArrayList<>();
    parts.add(
        section(
            "Stand-in",
            List.of(
                entry("/admin/console.action", "Overview"),
                entry("/admin/users", "Users"),
                entry("/admin/groups", "Groups"),
                entry("/admin/permissions", "Space permissions"),
                entry("/admin/audit", "Audit log"),
                entry("/admin/scheduledjobs", "Scheduled jobs"))));
    site.plugin().ifPresent(plugin -> addSections(plugin, parts));
    return Markup.of(
        "<nav class=\"side admin-menu\" aria-label=\"Administration\">{}</nav>", parts);
  }

  private void addSections(RunningPlugin plugin, List<Markup> parts) {
    for (WebSection section : plugin.webSections(LOCATION)) {
      List<Markup> entries =
          plugin.webItems(LOCATION + "/" + section.key()).stream().map(this::entry).toList();
      if (!entries.isEmpty()) {
        parts.add(section(section.label(), entries));
      }
    }
  }

  private static Markup section(String label, List<Markup> entries) {
    return Markup.of("<h2>{}</h2><ul>{}</ul>", label, entries);
  }

  private Markup entry(WebItem item) {
    return Markup.of(
        "<li><a id=\"{}\" href=\"{}\">{}</a></li>",
        item.key(),
        site.url(item.link()),
        item.label());
  }

  private Markup entry(String path, String label) {
    return Markup.of("<li lang=\"en\"><a href=\"{}\">{}</a></li>", site.url(path), label);
  }
}
