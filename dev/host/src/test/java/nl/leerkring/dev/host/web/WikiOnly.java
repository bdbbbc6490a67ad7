package nl.leerkring.dev.host.web;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.NoPlugin;
import nl.leerkring.dev.host.demo.Demo;
import nl.leerkring.dev.host.wiki.Wiki;
import org.junit.rules.ExternalResource;

/** The stand-in's wiki with the demo community over HTTP, without any plugin. */
public final class WikiOnly extends ExternalResource {
  final NoPlugin plugin = new NoPlugin();
  public Wiki wiki;
  public String baseUrl;
  private Database database;
  private Mailbox mailbox;
  private HttpServer server;

  @Override
  protected void before() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    start(port);
  }

  private void start(int port) {
    baseUrl = "http://localhost:" + port + "/confluence";
    database = Database.h2InMemory("wiki-" + UUID.randomUUID());
    wiki = new Wiki(database, Clock.systemUTC());
    mailbox = Mailbox.start();
    Site site = new Site(wiki, "/confluence", baseUrl);
    site.show(plugin);
    new Demo(wiki, Path.of("../demo").toAbsolutePath().normalize(), Clock.systemUTC()).load(plugin);
    server = HttpServer.claim(port);
    server.serve(site, new Frame(site), mailbox);
  }

  @Override
  protected void after() {
    server.close();
    mailbox.close();
    database.close();
  }

  int mailPort() {
    return mailbox.port();
  }

  Browsing as(String name) {
    return new Browsing(baseUrl, name);
  }

  /** For looking at the pages: the port is the argument. */
  public static void main(String[] arguments) throws InterruptedException {
    new WikiOnly().start(Integer.parseInt(arguments[0]));
    Thread.currentThread().join();
  }
}
