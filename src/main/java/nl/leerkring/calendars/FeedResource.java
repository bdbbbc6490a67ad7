package nl.leerkring.calendars;

import com.atlassian.annotations.security.UnrestrictedAccess;
import java.util.Map;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.LogContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calendars to subscribe to. Calendars cannot log in: who has the address gets what its owner may
 * see. The address stands in no log of ours; what Confluence adds to each line of a log, such as
 * the address asked for, is put aside meanwhile.
 */
@UnrestrictedAccess
@javax.ws.rs.Path("/feeds")
@jakarta.ws.rs.Path("/feeds")
public class FeedResource {
  private static final Logger LOG = LoggerFactory.getLogger(FeedResource.class);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  /**
   * Neither a proxy nor a browser keeps it: the next one to ask may be somebody else, or too late.
   */
  private static final Map<String, String> NOT_KEPT = Map.of("Cache-Control", "private, no-store");

  private final FeedReading reading;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public FeedResource(FeedReading reading) {
    this.reading = reading;
  }

  /**
   * Not found for what was revoked, never was, or whose owner is gone alike. When something fails
   * the answer says to come again, so that calendars keep what they have.
   */
  @javax.ws.rs.GET
  @jakarta.ws.rs.GET
  @javax.ws.rs.Path("/{secret}.ics")
  @jakarta.ws.rs.Path("/{secret}.ics")
  public Object feed(
      @javax.ws.rs.PathParam("secret") @jakarta.ws.rs.PathParam("secret") String secret) {
    Answer answer = answer(secret);
    return HttpStatus.answer(answer.status(), CalendarFiles.TYPE, answer.file(), NOT_KEPT);
  }

  /** What is said to who asks. */
  record Answer(int status, String file) {}

  Answer answer(String secret) {
    return LogContext.aside(() -> answerAside(secret));
  }

  private Answer answerAside(String secret) {
    try {
      return reading
          .file(secret)
          .map(file -> new Answer(OK, file))
          .orElseGet(() -> new Answer(NOT_FOUND, ""));
    } catch (RuntimeException e) {
      LOG.error("A calendar feed could not be made; calendars will ask again", e);
      return new Answer(UNAVAILABLE, "");
    }
  }
}
