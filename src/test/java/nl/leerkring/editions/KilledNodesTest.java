package nl.leerkring.editions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.testing.EveryDatabase;
import org.junit.After;
import org.junit.Test;

/**
 * Two nodes on one PostgreSQL and one mail server, each a process of its own, killed (-9) at random
 * moments and replaced, until all is done. {@code -Dkills=120} for more of it.
 */
public class KilledNodesTest {
  private static final int KILLS = KillableNode.KILLS;

  /** Longer than a claim holds, so that the next node takes up what the killed one left. */
  private static final Duration LATER = Duration.ofMinutes(35);

  private final Random random = new Random(KILLS);
  private final String url = EveryDatabase.newPostgresql();
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final DigestCommunity community =
      KillableNode.community(Database.of(url, "postgres", "postgres"));
  private final List<Process> alive = new ArrayList<>();
  private Instant now = DigestCommunity.TUESDAY;

  @After
  public void stop() {
    Thread.setDefaultUncaughtExceptionHandler(null);
    alive.forEach(Process::destroyForcibly);
    server.stop();
  }

  @Test
  public void whoever_dies_when_each_member_gets_one_or_is_named_as_uncertain() throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(KilledNodesTest::serverThreadEnds);
    server.start();
    new NewsWithoutAHost(community.database, DigestCommunity.clock(now))
        .add(
            1, "NZP", true, now.minus(DigestCommunity.DAY), community.members.member("bram").key());
    DigestLedger ledger = community.ledger();
    String edition = community.node(now).edition().name();
    Set<String> reached =
        Stream.concat(
                Stream.of("anna", "carla"),
                Stream.iterate(0, i -> i + 1).limit(KillableNode.CREW).map(i -> "crew" + i))
            .map(name -> name + "@example.test")
            .collect(Collectors.toSet());

    for (int killed = 0; killed < KILLS; killed++) {
      while (alive.size() < 2) {
        alive.add(begin());
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(500));
      alive.remove(random.nextInt(2)).destroyForcibly().waitFor();
    }
    alive.remove(0).destroyForcibly().waitFor();
    begin().waitFor();
    begin().waitFor(); // what the first of them found still claimed

    Map<String, Long> mails = mails();
    List<Delivery> uncertain = ledger.list(edition, State.UNCERTAIN, 10_000);
    Set<String> unknown =
        uncertain.stream()
            .map(one -> one.member().value().replace("key-", "") + "@example.test")
            .collect(Collectors.toSet());
    System.out.println(
        KILLS + " kills: " + mails.size() + " got one, uncertain " + uncertain.size());
    mails.forEach((address, count) -> assertEquals(address, 1L, (long) count));
    reached.forEach(who -> assertTrue(who, mails.containsKey(who) || unknown.contains(who)));
    assertTrue("who has nothing to be told gets none", reached.containsAll(mails.keySet()));
    assertTrue("one a kill at most: " + uncertain, uncertain.size() <= KILLS + 1);
    Map<State, Integer> counts = ledger.counts(edition);
    assertEquals("nothing is left under way", 0, (int) counts.get(State.CLAIMED));
    assertEquals("nothing is left at the server", 0, (int) counts.get(State.HANDING_OVER));
  }

  /** A thread of the mail server ends when its client was killed: that is what is tried here. */
  private static void serverThreadEnds(Thread thread, Throwable failure) {
    if (!(failure.getCause() instanceof SocketException)) {
      failure.printStackTrace();
    }
  }

  private Map<String, Long> mails() {
    return Arrays.stream(server.getReceivedMessages())
        .collect(Collectors.groupingBy(KilledNodesTest::addressee, Collectors.counting()));
  }

  private static String addressee(MimeMessage mail) {
    try {
      return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException("A mail without an address was received", e);
    }
  }

  /** Starts a node, a while after the one before by its clock, and waits until it is at work. */
  private Process begin() throws IOException {
    now = now.plus(LATER);
    Process node =
        new ProcessBuilder(
                Stream.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Dkills=" + KILLS,
                        "-cp",
                        System.getProperty("java.class.path"),
                        KillableNode.class.getName(),
                        url,
                        String.valueOf(server.getSmtp().getPort()),
                        now.toString())
                    .toList())
            .redirectErrorStream(true)
            .redirectInput(new File("/dev/null"))
            .start();
    BufferedReader said = new BufferedReader(new InputStreamReader(node.getInputStream()));
    List<String> lines = new ArrayList<>();
    for (String line = said.readLine(); !KillableNode.READY.equals(line); line = said.readLine()) {
      lines.add(line);
      assertTrue(String.join("\n", lines), line != null);
    }
    Thread rest = new Thread(() -> readOn(said), "what a node says");
    rest.setDaemon(true);
    rest.start();
    return node;
  }

  private static void readOn(BufferedReader said) {
    try {
      while (said.readLine() != null) {
        Thread.onSpinWait();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A node could not be listened to", e);
    }
  }
}
