package nl.leerkring.dev.host.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.leerkring.dev.host.RunningPlugin;
import nl.leerkring.dev.host.wiki.Loaded;
import nl.leerkring.dev.host.wiki.Wiki;

/** Loads the demo community into an empty wiki, once. */
public final class Demo {
  private final Wiki wiki;
  private final DemoFiles files;
  private final Ago ago;

  public Demo(Wiki wiki, Path folder, Clock clock) {
    this.wiki = wiki;
    this.files = new DemoFiles(folder);
    this.ago = new Ago(clock.instant());
  }

  /**
   * Loads all of it or nothing, and then tells the plugin about every page.
   *
   * @throws DemoFault naming the file that is wrong
   */
  public void load(RunningPlugin plugin) {
    List<Object> events =
        wiki.together(
            () -> {
              new DemoPeople(wiki, files).load();
              List<Object> happened = new DemoPages(wiki, files, ago).load();
              wiki.markLoaded(Loaded.PAGES);
              return happened;
            });
    events.forEach(plugin::publish);
  }

  /**
   * Uses the plugin over HTTP as the people of the demo do.
   *
   * @throws DemoFault when a request was not accepted
   */
  public void sendRequests(String baseUrl) {
    if (files.has("requests.yaml")) {
      new DemoRequests(wiki, ago, baseUrl).send(files.list("requests.yaml"));
    }
    wiki.markLoaded(Loaded.EVERYTHING);
  }
}
