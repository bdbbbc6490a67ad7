package nl.leerkring.preferences;

import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.links.Purpose;
import nl.leerkring.web.Message;

/**
 * How often, said by a link of a mail. The link is what lets one in, and it is in no other site's
 * hands: there is no login that another site could misuse.
 */
@UnrestrictedAccess
@javax.ws.rs.Path("/mail/preferences")
@jakarta.ws.rs.Path("/mail/preferences")
public class MailPreferencesResource {
  private final LinkedMember linked;
  private final Preferences preferences;
  private final LinkedPages pages;
  private final LinkedAnswers answers;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public MailPreferencesResource(
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
  public Object show(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token) {
    return answers.page(() -> linked.of(Purpose.PREFERENCES, token).map(who -> page(who, token)));
  }

  private String page(Member who, String token) {
    PreferenceForm form = PreferenceForm.of(preferences.of(who.key()));
    return pages.preferences(who, token, form, Map.of(), false);
  }

  /** Keeps what was typed; shows it again, with what is wrong, when it can't be kept. */
  @XsrfProtectionExcluded
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Consumes("application/x-www-form-urlencoded")
  @jakarta.ws.rs.Consumes("application/x-www-form-urlencoded")
  @javax.ws.rs.Path("/{token}")
  @jakarta.ws.rs.Path("/{token}")
  public Object save(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token,
      @javax.ws.rs.FormParam("frequency") @jakarta.ws.rs.FormParam("frequency") String frequency,
      @javax.ws.rs.FormParam("pausedUntil") @jakarta.ws.rs.FormParam("pausedUntil")
          String pausedUntil) {
    PreferenceForm form = new PreferenceForm(typed(frequency), typed(pausedUntil));
    return answers.page(
        () -> linked.of(Purpose.PREFERENCES, token).map(who -> saved(who, token, form)));
  }

  private String saved(Member who, String token, PreferenceForm form) {
    Map<String, Message> errors = preferences.choose(who, form);
    return pages.preferences(who, token, form, errors, errors.isEmpty());
  }

  private static String typed(String field) {
    return Optional.ofNullable(field).orElse("");
  }
}
