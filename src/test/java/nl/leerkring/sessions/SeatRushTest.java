package nl.leerkring.sessions;

import static nl.leerkring.sessions.SessionCommunity.PAGE;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.Place;
import nl.leerkring.seats.Said;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * A thousand answers at once, through two nodes that share nothing but the database, for twelve
 * seats with a share of three; every so often one crashes when all but the commit is done, and the
 * person clicks again. It takes its time, as so many people are what it is about.
 */
@RunWith(Parameterized.class)
public class SeatRushTest {
  private static final int PEOPLE = 250;
  private static final int CLICKS = 1000;
  private static final int SEATS = 12;
  private static final int SHARE = 3;
  private static final int COMPANIES = 6;

  private final EveryDatabase kind;

  public SeatRushTest(EveryDatabase kind) {
    this.kind = kind;
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  /** When somebody clicked and when they had their answer; of several clicks the first kept. */
  private record Click(MemberKey member, long before, long after) {}

  @Test
  public void a_rush_from_two_nodes_fills_each_seat_once_by_the_rules_and_loses_nobody()
      throws Exception {
    for (int round = 0; round < 2; round++) {
      rush(new Random(round), round == 0 ? 0 : 7);
    }
  }

  private void rush(Random random, int crashes) throws Exception {
    Database database = kind.get();
    SessionCommunity community = new SessionCommunity(database);
    List<Member> crowd = crowd(community);
    Queue<SessionEvent> kept = new ConcurrentLinkedQueue<>();
    List<SessionCommunity.Node> nodes =
        List.of(node(community, kept, crashes), node(community, kept, crashes));
    community.node.plans.keep(community.session(SEATS, SHARE), "");
    List<Member> clicks = new ArrayList<>();
    for (int i = 0; i < CLICKS; i++) {
      clicks.add(crowd.get(i % PEOPLE));
    }
    Collections.shuffle(clicks, random);
    Queue<Click> answered = new ConcurrentLinkedQueue<>();

    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < clicks.size(); i++) {
      Member member = clicks.get(i);
      SessionCommunity.Node node = nodes.get(i % 2);
      done.add(
          threads.submit(
              () -> {
                long before = System.nanoTime();
                database.inTransaction(() -> untilKept(node, member)); // as the host runs an action
                answered.add(new Click(member.key(), before, System.nanoTime()));
              }));
    }
    for (Future<?> one : done) {
      one.get();
    }
    threads.shutdown();

    assertSeated(community);
    assertNobodyIsLostOrThereTwice(community, crowd);
    assertInOrderOfArrival(community, answered);
  }

  private static boolean untilKept(SessionCommunity.Node node, Member member) {
    for (int tries = 0; ; tries++) {
      try {
        return node.rsvps.say(member, PAGE, OptionalInt.of(0), Said.YES).isEmpty();
      } catch (Crash e) {
        assertTrue("crashed " + tries + " times", tries < 50);
      }
    }
  }

  private static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * @param crashes one of so many changes fails when all but the commit is done; 0 for none
   */
  private static SessionCommunity.Node node(
      SessionCommunity community, Queue<SessionEvent> kept, int crashes) {
    Random random = new Random(crashes);
    return community.node(
        event -> {
          kept.add(event);
          synchronized (random) {
            if (crashes > 0 && random.nextInt(crashes) == 0) {
              throw new Crash();
            }
          }
        });
  }

  private static List<Member> crowd(SessionCommunity community) {
    List<Member> crowd = new ArrayList<>();
    for (int company = 0; company < COMPANIES; company++) {
      community.company("C" + company, "Company " + company, "crew-" + company);
    }
    for (int i = 0; i < PEOPLE; i++) {
      crowd.add(community.members.add("p" + i, "en", "crew-" + i % COMPANIES));
    }
    return crowd;
  }

  private static void assertSeated(SessionCommunity community) {
    Map<String, Integer> byCompany = new HashMap<>();
    for (Answer answer : community.seats().answers()) {
      if (answer.place() == Place.SEATED) {
        byCompany.merge(answer.company(), 1, Integer::sum);
      }
    }
    assertEquals(SEATS, community.seats().seated().size());
    assertTrue(byCompany.toString(), byCompany.values().stream().allMatch(of -> of <= SHARE));
  }

  private static void assertNobodyIsLostOrThereTwice(
      SessionCommunity community, List<Member> crowd) {
    List<MemberKey> all = new ArrayList<>(community.seats().seated());
    all.addAll(community.seats().waiting());
    Set<MemberKey> once = new HashSet<>(all);
    assertEquals(PEOPLE, all.size());
    assertEquals(PEOPLE, once.size());
    crowd.forEach(member -> assertTrue(member.userName(), once.contains(member.key())));
  }

  /**
   * Who had an answer before somebody else clicked stands before them; and who is seated came
   * before everybody of the same company who waits.
   */
  private static void assertInOrderOfArrival(
      SessionCommunity community, Collection<Click> answered) {
    Map<MemberKey, Long> began = new HashMap<>();
    Map<MemberKey, Long> answeredAt = new HashMap<>();
    for (Click click : answered) {
      began.merge(click.member(), click.before(), Math::min);
      answeredAt.merge(click.member(), click.after(), Math::min);
    }
    List<Answer> line = community.seats().answers();
    for (int i = 0; i < line.size(); i++) {
      for (int later = i + 1; later < line.size(); later++) {
        Answer first = line.get(i);
        Answer second = line.get(later);
        assertTrue(
            first + " came after " + second,
            answeredAt.get(second.member()) >= began.get(first.member()));
        boolean passed =
            first.place() == Place.WAITING
                && second.place() == Place.SEATED
                && first.company().equals(second.company());
        assertTrue(second + " passed " + first, !passed);
      }
    }
  }
}
