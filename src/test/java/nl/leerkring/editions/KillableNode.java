package nl.leerkring.editions;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.confluence.SmtpMailer;

/**
 * One node of a cluster as a process of its own, which {@link KilledNodesTest} kills. It says where
 * it is, a line for each step.
 */
final class KillableNode {
  static final String READY = "ready";
  static final int KILLS = Integer.getInteger("kills", 6);

  /** So many that there is work left after the last of the kills. */
  static final int CREW = 60 + 15 * KILLS;

  private KillableNode() {}

  /** A JDBC address, the mail server's port and the moment at which it serves who is due. */
  public static void main(String[] words) {
    DigestCommunity community = community(Database.of(words[0], "postgres", "postgres"));
    community.post =
        new SmtpMailer(Integer.parseInt(words[1]))
            .with("mail.smtp.socketFactory", new SlowSockets(() -> say("smtp")));
    community.whileWriting = () -> say("write");
    DigestCommunity.Node node =
        community.new Node(Instant.parse(words[2]), telling(community.ledger()));
    say(READY);
    node.send();
    System.exit(0); // the threads of transactions would keep it
  }

  private static void say(String step) {
    System.out.println(step);
  }

  /** Names each of its steps before it makes it, and again when it is made. */
  private static DigestLedger telling(DigestLedger ledger) {
    return (DigestLedger)
        Proxy.newProxyInstance(
            DigestLedger.class.getClassLoader(),
            new Class<?>[] {DigestLedger.class},
            (proxy, method, arguments) -> {
              say(method.getName());
              try {
                Object answer = method.invoke(ledger, arguments);
                say(method.getName() + " done");
                return answer;
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  /** The cast and a crew so large that a node is killed long before it is done. */
  static DigestCommunity community(Database database) {
    DigestCommunity community = new DigestCommunity(database);
    for (int i = 0; i < CREW; i++) {
      community.members.add("crew" + i, "en", "noordzee-crew");
    }
    community.pages.add(
        1,
        "Purifier trick",
        0,
        "NZP",
        community.members.member("bram"),
        DigestCommunity.TUESDAY.minus(DigestCommunity.DAY));
    return community;
  }
}
