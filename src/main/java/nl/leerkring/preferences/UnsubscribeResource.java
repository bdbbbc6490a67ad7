package nl.leerkring.preferences;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.util.function.Consumer;
import nl.leerkring.host.Member;
import nl.leerkring.links.Purpose;

/**
 * One click and there is no digest any more, by RFC 8058: the reader's mail program posts to the
 * address in the mail's header, without a login or a cookie. Looking at the address changes
 * nothing, as link scanners open every address of a mail; it shows a page with a button.
 */
@UnrestrictedAccess
@javax.ws.rs.Path("/mail/unsubscribe")
@jakarta.ws.rs.Path("/mail/unsubscribe")
public class UnsubscribeResource {
  private final LinkedMember linked;
  private final Preferences preferences;
  private final LinkedPages pages;
  private final LinkedAnswers answers;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public UnsubscribeResource(
      LinkedMember linked, Preferences preferences, LinkedPages pages, LinkedAnswers answers) {
    this.linked = linked;
    this.preferences = preferences;
    this.pages = pages;
    this.answers = answers;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{token}")
  @jakarta.ws.rs.Path("/{token}")
  public Object ask(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token) {
    return after(token, who -> {});
  }

  /**
   * The body is not read: that it is a POST says enough, the RFC allows two encodings of it, and a
   * filter of the host may have read it before.
   */
  @XsrfProtectionExcluded
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{token}")
  @jakarta.ws.rs.Path("/{token}")
  public Object unsubscribe(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token) {
    return after(token, preferences::unsubscribe);
  }

  @XsrfProtectionExcluded
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/{token}/undo")
  @jakarta.ws.rs.Path("/{token}/undo")
  public Object takeBack(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token) {
    return after(token, preferences::takeBack);
  }

  private Object after(String token, Consumer<Member> deed) {
    return answers.page(
        () -> linked.of(Purpose.UNSUBSCRIBE, token).map(who -> done(who, token, deed)));
  }

  private String done(Member who, String token, Consumer<Member> deed) {
    deed.accept(who);
    return pages.unsubscribe(who, token, preferences.of(who.key()));
  }
}
