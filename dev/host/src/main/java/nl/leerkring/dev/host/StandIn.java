package nl.leerkring.dev.host;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.demo.Demo;
import nl.leerkring.dev.host.platform.PluginHost;
import nl.leerkring.dev.host.web.Frame;
import nl.leerkring.dev.host.web.HttpServer;
import nl.leerkring.dev.host.web.Mailbox;
import nl.leerkring.dev.host.web.Site;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.Loaded;
import nl.leerkring.dev.host.wiki.Wiki;

/** Everything that runs, put together; what was started first is stopped last. */
final class StandIn implements AutoCloseable {
  static final String CONTEXT_PATH = "/confluence";

  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Options options;
  private final String baseUrl;

  private StandIn(Options options) {
    this.options = options;
    this.baseUrl = "http://localhost:" + options.port() + CONTEXT_PATH;
  }

  /** Starts it; when that fails, what was started is stopped again. */
  static StandIn start(Options options) throws IOException {
    StandIn standIn = new StandIn(options);
    try {
      standIn.startAll();
      return standIn;
    } catch (RuntimeException | IOException | Error e) {
      standIn.close();
      throw e;
    }
  }

  private void startAll() throws IOException {
    HttpServer server = started(HttpServer.claim(options.port()));
    Files.createDirectories(options.home());
    Database database = started(database());
    Clock clock = Clock.systemUTC();
    Wiki wiki = wiki(database, clock);
    Mailbox mailbox = started(Mailbox.start());
    Site site = new Site(wiki, CONTEXT_PATH, baseUrl);
    Frame frame = new Frame(site);
    HostSetup setup =
        new HostSetup(
            database, HostServices.of(wiki), baseUrl, CONTEXT_PATH, mailbox.port(), frame);
    RunningPlugin plugin = started(PluginHost.start(options.plugin(), setup));
    site.show(plugin);
    wiki.listen(plugin::publish);
    Demo demo = new Demo(wiki, options.demo(), clock);
    if (wiki.loaded() == Loaded.NOTHING) {
      demo.load(plugin);
    }
    server.serve(site, frame, mailbox);
    if (wiki.loaded() != Loaded.EVERYTHING && options.withRequests()) {
      demo.sendRequests(baseUrl);
    }
  }

  private static Wiki wiki(Database database, Clock clock) {
    try {
      return new Wiki(database, clock);
    } catch (IllegalStateException e) {
      String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
      throw new IllegalArgumentException("The database cannot be used: " + reason, e);
    }
  }

  private Database database() {
    return options.databaseUrl().isEmpty()
        ? Database.h2(options.home().resolve("database"))
        : Database.of(options.databaseUrl(), options.databaseUser(), options.databasePassword());
  }

  private <T extends AutoCloseable> T started(T part) {
    running.push(part);
    return part;
  }

  String url() {
    return baseUrl;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      AutoCloseable part = running.pop();
      try {
        part.close();
      } catch (Exception e) {
        System.err.println(part.getClass().getSimpleName() + " did not stop: " + e);
      }
    }
  }
}
