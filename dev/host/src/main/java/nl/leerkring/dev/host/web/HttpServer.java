package nl.leerkring.dev.host.web;

import java.io.IOException;
import java.net.BindException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;

/** Serves the site on this machine only: everybody's password is known. */
public final class HttpServer implements AutoCloseable {
  private static final int LARGEST_FORM = 5_000_000;

  private final Server server = new Server();

  private HttpServer() {}

  /**
   * Takes the port and answers nothing yet, so that nothing is started in vain.
   *
   * @throws PortTaken when somebody else has it
   */
  public static HttpServer claim(int port) {
    HttpServer claimed = new HttpServer();
    ServerConnector connector = new ServerConnector(claimed.server);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    claimed.server.addConnector(connector);
    try {
      connector.open();
      return claimed;
    } catch (IOException e) {
      if (e instanceof BindException || e.getCause() instanceof BindException) {
        throw new PortTaken(port);
      }
      throw new IllegalStateException("Port " + port + " cannot be opened", e);
    }
  }

  /** Starts to answer. */
  public void serve(Site site, Frame frame, Mailbox mailbox) {
    ServletContextHandler context = new ServletContextHandler();
    context.setContextPath(site.contextPath());
    context.setMaxFormContentSize(LARGEST_FORM);
    Front front = new Front(site, Rooms.desk(site, frame, mailbox), new Logins(site));
    context.addServlet(new ServletHolder(front), "/*");
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException("The web server did not start", e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The web server did not stop", e);
    }
  }
}
