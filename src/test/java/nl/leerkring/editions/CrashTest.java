package nl.leerkring.editions;

import static nl.leerkring.editions.DigestCommunity.DAY;
import static nl.leerkring.editions.DigestCommunity.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;

/**
 * Nodes die before or after any step of the ledger, again and again, while the mail server refuses
 * now and then: nobody gets two, and who got none died right before the last byte of theirs.
 */
public class CrashTest {
  private static final int RUNS = 6;
  private static final int CREW = 12;

  /** The power is cut. */
  private static final class Cut extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  public void whatever_step_a_node_dies_at_nobody_gets_two_and_nobody_is_forgotten_in_silence() {
    int uncertain = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      uncertain += run(new Random(seed), "seed " + seed);
    }

    assertTrue("some died at the end of a mail", uncertain > 0);
  }

  private static int run(Random random, String seed) {
    DigestCommunity community = new DigestCommunity(EveryDatabase.H2.get());
    for (int i = 0; i < CREW; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
    }
    community.made(1, "Purifier trick", "NZP", "carla", DAY);
    community.made(2, "Rope care", "LYO", "carla", DAY);
    Instant now = TUESDAY;
    for (int death = 0; death < 6; death++) {
      String refused = "crew" + random.nextInt(CREW) + "@example.test";
      community.mailer.refuse(refused);
      dyingRun(community, now, random);
      community.mailer.takeAgain(refused);
      now = now.plus(Duration.ofMinutes(5L + random.nextInt(40)));
    }
    for (int i = 0; i < 9; i++) {
      now = now.plus(Duration.ofMinutes(31));
      community.send(now);
    }
    return check(community, now, seed);
  }

  private static void dyingRun(DigestCommunity community, Instant now, Random random) {
    try {
      community.new Node(now, dying(community.ledger(), random)).send();
    } catch (Cut cut) {
      // another node goes on
    }
  }

  private static DigestLedger dying(DigestLedger ledger, Random random) {
    int[] left = {random.nextInt(30)};
    boolean before = random.nextBoolean();
    return (DigestLedger)
        Proxy.newProxyInstance(
            DigestLedger.class.getClassLoader(),
            new Class<?>[] {DigestLedger.class},
            (proxy, method, arguments) -> {
              left[0]--;
              if (before && left[0] == 0) {
                throw new Cut();
              }
              try {
                Object answer = method.invoke(ledger, arguments);
                if (left[0] <= 0) {
                  throw new Cut();
                }
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static int check(DigestCommunity community, Instant now, String seed) {
    Map<String, Long> mails =
        community.mailer.sent().stream()
            .collect(Collectors.groupingBy(Mail::to, Collectors.counting()));
    mails.forEach((to, count) -> assertEquals(seed + " " + to, 1L, (long) count));
    List<MemberKey> everybody =
        community.rings.companies.people(community.members, community.rings.spaces).all().stream()
            .map(Member::key)
            .toList();
    Map<MemberKey, List<Delivery>> kept = community.ledger().of(everybody, Instant.EPOCH);
    int uncertain = 0;
    for (MemberKey key : everybody) {
      State state = kept.get(key).get(0).state();
      boolean got = mails.containsKey(key.value().replace("key-", "") + "@example.test");
      uncertain += state == State.UNCERTAIN ? 1 : 0;
      assertTrue(
          seed + " " + key + " " + state,
          state == State.SENT && got || state == State.NOTHING && !got || state == State.UNCERTAIN);
    }
    return uncertain;
  }
}
