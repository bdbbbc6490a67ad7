package nl.leerkring.dev.host;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.leerkring.dev.host.demo.DemoFault;
import nl.leerkring.dev.host.web.PortTaken;

/** Starts the stand-in in the foreground, until Ctrl-C or until whoever started it is gone. */
public final class Main {
  private static final String BANNER =
      """

      This is a small stand-in that runs the Leerkring plugin. It is not Confluence.

        %s

      Log in as admin (administrator), anna (community lead of a shipping company) or
      dirk (works for a supplier); the password is the user name. Mails arrive at /outbox.
      Ctrl-C stops it; the data stays in %s.
      """;

  /** The build that starts us takes it for an answer, so that our sentence is the last word. */
  private static final int REFUSED = 3;

  private Main() {}

  public static void main(String[] arguments) {
    // Jersey talks through java.util.logging, and only of what it cannot do and nobody asked for
    Logger.getLogger("").setLevel(Level.SEVERE);
    try {
      Options options = Options.read(List.of(arguments));
      StandIn standIn = StandIn.start(options);
      Runtime.getRuntime().addShutdownHook(new Thread(standIn::close, "stop"));
      ProcessHandle.current().parent().ifPresent(Main::leaveWith);
      System.out.printf(BANNER, standIn.url(), where(options));
    } catch (PortTaken | PluginRefused | DemoFault | IllegalArgumentException e) {
      refuse(e.getMessage());
    } catch (IOException | RuntimeException e) {
      e.printStackTrace();
      refuse("The stand-in could not start: " + e.getMessage());
    }
  }

  private static String where(Options options) {
    return options.databaseUrl().isEmpty()
        ? options.home().toString()
        : options.databaseUrl().replaceAll("\\?.*", "");
  }

  /** A build tool that is killed does not always take its children along. */
  private static void leaveWith(ProcessHandle parent) {
    parent.onExit().thenRun(() -> System.exit(0));
  }

  private static void refuse(String why) {
    System.err.println(why);
    System.exit(REFUSED);
  }
}
