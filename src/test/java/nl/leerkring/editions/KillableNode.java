package nl.leerkring.editions;

import java.time.Instant;
import java.util.Properties;
import javax.mail.Message;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.Transport;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;

/** One node of a cluster as a process of its own, which {@link KilledNodesTest} kills. */
final class KillableNode {
  static final String READY = "ready";
  static final int KILLS = Integer.getInteger("kills", 6);

  /** So many that there is work left after the last of the kills. */
  static final int CREW = 60 + 15 * KILLS;

  private KillableNode() {}

  /** A JDBC address, the mail server's port and the moment at which it serves who is due. */
  public static void main(String[] words) {
    DigestCommunity community = community(Database.of(words[0], "postgres", "postgres"));
    int port = Integer.parseInt(words[1]);
    community.post = mail -> send(mail, port);
    DigestCommunity.Node node = community.node(Instant.parse(words[2]));
    System.out.println(READY);
    node.send();
    System.exit(0); // the threads of transactions would keep it
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

  private static void send(Mail mail, int port) {
    Properties settings = new Properties();
    settings.put("mail.smtp.host", "127.0.0.1");
    settings.put("mail.smtp.port", String.valueOf(port));
    MimeMessage message = new MimeMessage(Session.getInstance(settings));
    try {
      message.setFrom(new InternetAddress("leerkring@example.test"));
      message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
      message.setSubject(mail.subject());
      message.setText(mail.html());
      Transport.send(message);
    } catch (MessagingException e) {
      throw new MailNotSentException("The mail server did not take a mail: " + e);
    }
  }
}
