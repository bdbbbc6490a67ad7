package nl.leerkring.editions;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/** Sockets of a network where each answer takes a while; what is sent is sent at once. */
final class SlowSockets extends SocketFactory {
  private static final int MOST_MICROS = 2000;

  private final Runnable whenSent;

  SlowSockets(Runnable whenSent) {
    this.whenSent = whenSent;
  }

  @Override
  public Socket createSocket() {
    return new Slow();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException("The mail library connects by itself");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException("The mail library connects by itself");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException("The mail library connects by itself");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
    throw new UnsupportedOperationException("The mail library connects by itself");
  }

  private final class Slow extends Socket {
    @Override
    public OutputStream getOutputStream() throws IOException {
      return new FilterOutputStream(super.getOutputStream()) {
        @Override
        public void write(byte[] bytes, int from, int most) throws IOException {
          out.write(bytes, from, most);
          whenSent.run();
          pause();
        }
      };
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MICROSECONDS.sleep(ThreadLocalRandom.current().nextInt(MOST_MICROS));
    } catch (InterruptedException e) {
      throw new IOException("Interrupted while an answer was on its way", e);
    }
  }
}
