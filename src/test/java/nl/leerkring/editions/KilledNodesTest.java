package nl.leerkring.editions;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.internet.MimeMessage;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.editions.DoomedNode.Fate;
import nl.leerkring.news.NewsWithoutAHost;
import nl.leerkring.testing.EveryDatabase;
import org.junit.After;
import org.junit.Test;

/**
 * Two nodes on one PostgreSQL and one mail server, each a process of its own, killed (-9) at or
 * right after each of their steps in turn and replaced, until all is done. The clock of each is
 * past the claims of those before, so that it also takes away what a living one is at. {@code
 * -Dkills=120} for more of it.
 */
public class KilledNodesTest {
  private static final int KILLS = KillableNode.KILLS;

  /** Longer than a claim holds, so that the next node takes up what the killed one left. */
  private static final Duration LATER = Duration.ofMinutes(35);

  /** What a node says for each member, for each word to the mail server, and once. */
  private static final List<String> STEPS =
      List.of(
          "write",
          "handOver",
          "handOver done",
          "end",
          "smtp",
          "claim done",
          "end done",
          "claim",
          "settle",
          "settle done");

  private static final Set<String> ONCE = Set.of("claim", "claim done", "settle", "settle done");

  private static final int MANY_MEMBERS = 8;
  private static final int MANY_WORDS = 60;
  private static final int MOST_MICROS = 4000;

  private final Random random = new Random(KILLS);
  private final String url = EveryDatabase.newPostgresql();
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final DigestCommunity community =
      KillableNode.community(Database.of(url, "postgres", "postgres"));
  private final List<DoomedNode> alive = new ArrayList<>();
  private Instant now = DigestCommunity.TUESDAY;
  private int begun;

  @After
  public void stop() throws InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler(null);
    for (DoomedNode node : alive) {
      node.stop();
    }
    server.stop();
  }

  @Test
  public void whoever_dies_at_whatever_step_each_member_gets_one_and_nobody_two() throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(KilledNodesTest::serverThreadEnds);
    server.start();
    new NewsWithoutAHost(community.database, DigestCommunity.clock(now))
        .add(
            1, "NZP", true, now.minus(DigestCommunity.DAY), community.members.member("bram").key());
    String edition = community.node(now).edition().name();

    Map<String, Integer> killed = killThem();
    for (int i = 0; i < 3; i++) { // what the one before found still claimed
      begin(Fate.NONE).finish();
    }

    Map<String, Long> mails = mails();
    Set<String> uncertain = uncertain(edition);
    Set<String> without =
        reached().filter(who -> !mails.containsKey(who)).collect(Collectors.toSet());
    Map<State, Integer> counts = community.ledger().counts(edition);
    System.out.println(killed + ": " + mails.size() + " got one; " + counts);
    System.out.println("uncertain " + uncertain.size() + ", of them without " + without.size());
    mails.forEach((address, count) -> assertEquals(address, 1L, (long) count));
    assertTrue("none is forgotten in silence: " + without, uncertain.containsAll(without));
    assertTrue(
        "only between two bytes: " + without,
        without.size()
            <= 1 + killed.getOrDefault("handOver", 0) + killed.getOrDefault("handOver done", 0));
    assertEquals(
        "who has nothing to be told gets none",
        Set.of(),
        mails.keySet().stream()
            .filter(who -> reached().noneMatch(who::equals))
            .collect(Collectors.toSet()));
    assertEquals("nothing is left under way", 0, (int) counts.get(State.CLAIMED));
    assertEquals("nothing is left at the server", 0, (int) counts.get(State.HANDING_OVER));
  }

  /** How often at which step. */
  private Map<String, Integer> killThem() throws Exception {
    Map<String, Integer> killed = new TreeMap<>();
    for (int all = 0; all < KILLS; ) {
      while (alive.size() < 2) {
        alive.add(begin(fate()));
      }
      TimeUnit.MILLISECONDS.sleep(5);
      for (DoomedNode node : List.copyOf(alive)) {
        if (!node.isAlive()) {
          assertTrue("there is work left until the last of them died", node.isKilled());
          alive.remove(node);
          killed.merge(node.step(), 1, Integer::sum);
          all++;
        }
      }
    }
    for (DoomedNode node : alive) {
      node.stop();
    }
    return killed;
  }

  /** Each step in turn, at one member or another, and at once or a moment later. */
  private Fate fate() {
    String step = STEPS.get(begun++ % STEPS.size());
    int many = step.equals("smtp") ? MANY_WORDS : MANY_MEMBERS;
    int skipped = ONCE.contains(step) ? 0 : random.nextInt(many);
    return new Fate(step, skipped, random.nextInt(MOST_MICROS));
  }

  private static Stream<String> reached() {
    return Stream.concat(
            Stream.of("anna", "carla"),
            IntStream.range(0, KillableNode.CREW).mapToObj(i -> "crew" + i))
        .map(name -> name + "@example.test");
  }

  private Set<String> uncertain(String edition) {
    return community.ledger().list(edition, State.UNCERTAIN, 10_000).stream()
        .map(one -> one.member().value().replace("key-", "") + "@example.test")
        .collect(Collectors.toSet());
  }

  /** A thread of the mail server ends when its client was killed: that is what is tried here. */
  private static void serverThreadEnds(Thread thread, Throwable failure) {
    boolean isWithoutEnd = String.valueOf(failure.getCause()).contains("end of stream");
    if (!isWithoutEnd && !(failure.getCause() instanceof SocketException)) {
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

  /** Starts a node, a while after the one before by its clock. */
  private DoomedNode begin(Fate fate) throws IOException {
    now = now.plus(LATER);
    return DoomedNode.begin(fate, url, String.valueOf(server.getSmtp().getPort()), now.toString());
  }
}
