package nl.leerkring.digestmail;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerkring.digest.Openings;
import nl.leerkring.host.MemberKey;
import nl.leerkring.preferences.LinkedAnswers;
import nl.leerkring.preferences.MailLinks;

/**
 * Where the links of a digest go through: it remembers on which day the member last opened one, and
 * leads on. What they get to see there is up to Confluence.
 */
@UnrestrictedAccess
@javax.ws.rs.Path("/mail/open")
@jakarta.ws.rs.Path("/mail/open")
public class OpenResource {
  private final MailLinks links;
  private final Openings openings;
  private final LinkedAnswers answers;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public OpenResource(MailLinks links, Openings openings, LinkedAnswers answers) {
    this.links = links;
    this.openings = openings;
    this.answers = answers;
  }

  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{token}")
  @jakarta.ws.rs.Path("/{token}")
  public Object open(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token) {
    return answers.redirect(() -> url(token, openings::opened));
  }

  /** What only looks whether there is something has opened nothing. */
  @javax.ws.rs.HEAD
  @jakarta.ws.rs.HEAD
  @javax.ws.rs.Path("/{token}")
  @jakarta.ws.rs.Path("/{token}")
  public Object look(
      @javax.ws.rs.PathParam("token") @jakarta.ws.rs.PathParam("token") String token) {
    return answers.redirect(() -> url(token, member -> {}));
  }

  Optional<String> url(String token, Consumer<MemberKey> deed) {
    return links
        .followed(token)
        .map(
            link -> {
              deed.accept(link.member().key());
              return link.url();
            });
  }
}
