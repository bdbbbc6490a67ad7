package nl.leerkring.mails;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.MailUncertainException;
import nl.leerkring.mails.NoticeRepository.State;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Whatever happens to nodes and to the mail server, nobody gets a notice twice. */
@RunWith(Parameterized.class)
public class MailCrashTest {
  private final EveryDatabase kind;

  public MailCrashTest(EveryDatabase kind) {
    this.kind = kind;
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  /** A node that dies: not an exception that anybody catches. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Test
  public void nodes_that_die_anywhere_send_nothing_twice_and_lose_only_what_they_were_sending() {
    Random random = new Random(5);
    for (int run = 0; run < 12; run++) {
      MailWorld world = new MailWorld(kind.get());
      world.mails().setWeeklyMost(world.members.member("eva"), "50");
      int many = 1 + random.nextInt(6);
      for (int i = 0; i < many; i++) {
        world.mails().post(world.notice("n" + i, i % 2 == 0 ? "anna" : "bram", i % 3 != 0));
      }
      List<String> killed = new ArrayList<>();
      world.mailer =
          (mail, mayLeave) -> {
            if (random.nextInt(4) == 0) {
              throw new MailNotSentException("busy");
            }
            if (random.nextInt(4) == 0) {
              throw new Killed(); // it had no end yet: nothing left
            }
            if (!mayLeave.getAsBoolean()) {
              return false;
            }
            if (random.nextInt(8) == 0) {
              killed.add(mail.subject());
              throw new Killed();
            }
            world.mailbox.send(mail);
            if (random.nextInt(4) == 0) {
              throw new Killed();
            }
            return true;
          };
      for (int minute = 0; minute < 100; minute++) {
        try {
          world.node().send();
        } catch (Killed e) {
          continue;
        } finally {
          world.later(Duration.ofMinutes(17));
        }
      }

      List<String> got = world.subjects();
      assertEquals("twice: " + got, new HashSet<>(got).size(), got.size());
      assertEquals("run " + run, many, got.size() + killed.size());
      assertEquals(0, (int) world.repository().counts().get(State.WAITING));
      assertEquals(0, (int) world.repository().counts().get(State.CLAIMED));
      assertTrue(world.repository().counts().get(State.UNCERTAIN) >= killed.size());
    }
  }

  @Test
  public void a_node_that_is_taken_to_be_gone_lets_nothing_go_any_more() {
    MailWorld world = new MailWorld(kind.get());
    world.mails().post(world.notice("one", "anna", true));
    boolean[] isFirst = {true};
    world.mailer =
        (mail, mayLeave) -> {
          if (isFirst[0]) {
            isFirst[0] = false;
            world.later(Duration.ofMinutes(31));
            world.node().send();
          }
          return world.mailbox.send(mail, mayLeave);
        };

    assertEquals(0, world.node().send());

    assertEquals(List.of("one"), world.subjects());
    assertEquals(1, (int) world.repository().counts().get(State.SENT));
  }

  @Test
  public void what_a_server_gave_no_answer_to_is_unknown_and_the_others_wait() {
    MailWorld world = new MailWorld(kind.get());
    for (int i = 0; i < 9; i++) {
      world.mails().post(world.notice("n" + i, "anna", true));
    }
    world.mailer =
        (mail, mayLeave) -> {
          mayLeave.getAsBoolean();
          throw new MailUncertainException("the server hung up");
        };

    world.node().send();

    assertEquals(5, (int) world.repository().counts().get(State.UNCERTAIN));
    assertEquals(4, (int) world.repository().counts().get(State.WAITING));
  }

  @Test
  public void nodes_that_send_at_the_same_time_send_each_once() throws Exception {
    MailWorld world = new MailWorld(kind.get());
    world.mails().setWeeklyMost(world.members.member("eva"), "50");
    for (int i = 0; i < 30; i++) {
      world.mails().post(world.notice("n" + i, i % 2 == 0 ? "anna" : "bram", true));
    }
    ExecutorService nodes = Executors.newFixedThreadPool(3);
    try {
      Callable<Integer> node = () -> world.node().send();
      int sent = 0;
      for (Future<Integer> done : nodes.invokeAll(List.of(node, node, node))) {
        sent += done.get();
      }

      assertEquals(30, sent);
      assertEquals(30, new HashSet<>(world.subjects()).size());
      assertEquals(30, world.subjects().size());
    } finally {
      nodes.shutdownNow();
    }
  }
}
