package nl.leerkring.dev.host.platform;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.mail.Email;
import com.atlassian.mail.MailException;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mail.server.SMTPMailServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Session;
import javax.mail.internet.MimeMessage;
import nl.leerkring.dev.host.wiki.HostServices;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.SpaceRow;
import nl.leerkring.dev.host.wiki.Wiki;

/**
 * A mail server that keeps each mail as it comes in, and beside it what its reader may see at that
 * moment, by the host's own check.
 */
final class Postbox implements MailServerManager, SMTPMailServer {
  private static final Pattern LINK = Pattern.compile("https?://\\S+/mail/open/[\\w-]+");

  private final Moments moments;
  private final ToLongFunction<String> follow;
  private final List<Came> came = new ArrayList<>();
  private Wiki wiki;
  private int broken;

  /**
   * A mail that came in.
   *
   * @param told ids of the pages that its links lead to
   * @param pages ids of what its reader may view as it comes
   * @param rooms names of the spaces that they may view as it comes
   * @param withdrawn what they were allowed to view while the plugin was at it, and are no more
   * @param atTheLast of those, what the host allowed once more when the mail was written
   */
  record Came(
      Person reader,
      String subject,
      String text,
      String html,
      List<Long> told,
      Set<Long> pages,
      Set<String> rooms,
      Set<Long> withdrawn,
      Set<Long> atTheLast) {
    boolean mayTell(long page) {
      return pages.contains(page) || atTheLast.contains(page);
    }
  }

  /**
   * @param follow to which page a link of a mail leads, for who is not logged in
   */
  Postbox(Moments moments, ToLongFunction<String> follow) {
    this.moments = moments;
    this.follow = follow;
  }

  /** Empty, for the people of another community. */
  void of(Wiki community) {
    wiki = community;
    came.clear();
  }

  List<Came> came() {
    return came;
  }

  @Override
  public SMTPMailServer getDefaultSMTPMailServer() {
    return this;
  }

  @Override
  public void send(Email email) throws MailException {
    moments.arriving();
    try {
      came.add(came(received(email), email.getTo()));
      moments.next();
    } catch (MessagingException | IOException e) {
      broken++;
      throw new MailException("The mail broke off", e);
    }
  }

  /** How many mails had no end, as something was hidden before it. */
  int broken() {
    return broken;
  }

  private static MimeMessage received(Email email) throws MessagingException, IOException {
    Session session = Session.getInstance(new Properties());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    Smtp.message(email, session).writeTo(line);
    return new MimeMessage(session, new ByteArrayInputStream(line.toByteArray()));
  }

  private Came came(MimeMessage mail, String address) throws MessagingException, IOException {
    moments.there();
    Person reader = reader(address);
    Set<Long> pages = pages(reader);
    Set<String> rooms = rooms(reader);
    Set<Long> withdrawn = moments.allowed();
    withdrawn.removeAll(pages);
    Set<Long> atTheLast = new TreeSet<>(moments.allowedInTheEnd());
    atTheLast.retainAll(withdrawn);
    Multipart parts = (Multipart) mail.getContent();
    String text = (String) parts.getBodyPart(0).getContent();
    String html = (String) parts.getBodyPart(1).getContent();
    return new Came(
        reader,
        mail.getSubject(),
        text,
        html,
        told(reader, text, html),
        pages,
        rooms,
        withdrawn,
        atTheLast);
  }

  /** Both parts lead to the same; for who may use the site, so who may not is let in again. */
  private List<Long> told(Person reader, String text, String html) {
    wiki.community().addToGroup("confluence-users", reader);
    List<String> links = LINK.matcher(html).results().map(MatchResult::group).toList();
    assertEquals(links, LINK.matcher(text).results().map(MatchResult::group).toList());
    return links.stream().map(follow::applyAsLong).toList();
  }

  private Person reader(String address) {
    return wiki.state().people().stream()
        .filter(person -> person.getEmail().equals(address))
        .findFirst()
        .orElseThrow();
  }

  private Set<Long> pages(Person reader) {
    Map<Class<?>, Object> host = HostServices.of(wiki);
    PermissionManager permissions = (PermissionManager) host.get(PermissionManager.class);
    PageManager pages = (PageManager) host.get(PageManager.class);
    Set<Long> seen = new TreeSet<>();
    for (PageRow page : wiki.state().pages()) {
      if (permissions.hasPermission(reader, Permission.VIEW, pages.getPage(page.id()))) {
        seen.add(page.id());
      }
    }
    return seen;
  }

  private Set<String> rooms(Person reader) {
    Map<Class<?>, Object> host = HostServices.of(wiki);
    PermissionManager permissions = (PermissionManager) host.get(PermissionManager.class);
    SpaceManager spaces = (SpaceManager) host.get(SpaceManager.class);
    Set<String> seen = new TreeSet<>();
    for (SpaceRow space : wiki.state().spaces()) {
      if (permissions.hasPermission(reader, Permission.VIEW, spaces.getSpace(space.key()))) {
        seen.add(space.name());
      }
    }
    return seen;
  }
}
