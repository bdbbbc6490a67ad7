package nl.leerkring.host.confluence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes a mail and then answers as it was told to, or not at all. */
final class OddMailServer implements AutoCloseable {
  /** What it does with a mail that came in as a whole. */
  enum Habit {
    TAKES,
    HANGS_UP,
    BREAKS_OFF,
    REFUSES,
    /** With an answer of several lines. */
    REFUSES_AT_LENGTH,
    /** Takes it, and is gone before the other said goodbye. */
    LEAVES_EARLY,
    /** Refuses whom it is to. */
    KNOWS_NOBODY
  }

  private final ServerSocket socket;
  private final List<String> mails = new CopyOnWriteArrayList<>();
  private final List<String> halves = new CopyOnWriteArrayList<>();
  private volatile Habit habit = Habit.TAKES;

  OddMailServer() throws IOException {
    socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "an odd mail server");
    thread.setDaemon(true);
    thread.start();
  }

  OddMailServer that(Habit other) {
    habit = other;
    return this;
  }

  int port() {
    return socket.getLocalPort();
  }

  /** What came in as a whole, whatever was answered. */
  List<String> mails() {
    return mails;
  }

  /** What came in without an end, and was thrown away. */
  List<String> halves() {
    return halves;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // the client or the test is gone
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader lines = new BufferedReader(new InputStreamReader(client.getInputStream()));
    OutputStream out = client.getOutputStream();
    say(out, "220 odd");
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("EHLO")) {
        say(out, "250-odd\r\n250 8BITMIME");
      } else if (line.startsWith("RCPT") && habit == Habit.KNOWS_NOBODY) {
        say(out, "550 nobody");
      } else if (line.equals("DATA")) {
        say(out, "354 go on");
        if (!take(client, lines, out)) {
          return;
        }
      } else {
        say(out, line.equals("QUIT") ? "221 bye" : "250 fine");
      }
    }
  }

  /** Whether the conversation goes on. */
  private boolean take(Socket client, BufferedReader lines, OutputStream out) throws IOException {
    StringBuilder mail = new StringBuilder();
    String line = lines.readLine();
    for (; line != null && !line.equals("."); line = lines.readLine()) {
      mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    (line == null ? halves : mails).add(mail.toString());
    switch (line == null ? Habit.HANGS_UP : habit) {
      case HANGS_UP:
        return false;
      case BREAKS_OFF:
        client.setSoLinger(true, 0);
        return false;
      case LEAVES_EARLY:
        say(out, "250 taken");
        client.setSoLinger(true, 0);
        return false;
      case REFUSES:
        say(out, "451 not now");
        return true;
      case REFUSES_AT_LENGTH:
        say(out, "554-we are sorry\r\n554 but no");
        return true;
      default:
        say(out, "250 taken");
        return true;
    }
  }

  private static void say(OutputStream out, String words) {
    try {
      out.write((words + "\r\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The client is gone", e);
    }
  }
}
