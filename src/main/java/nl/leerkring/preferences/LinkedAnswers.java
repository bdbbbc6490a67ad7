package nl.leerkring.preferences;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.LogContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How the addresses of a mail answer: with a page that is kept nowhere, tells no other site where
 * one came from, and runs, loads and frames nothing; and without a trace of the address in the log.
 */
@Component
public class LinkedAnswers {
  static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "private, no-store",
          "Referrer-Policy", "no-referrer",
          "X-Robots-Tag", "noindex, nofollow",
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                  + " frame-ancestors 'none'; base-uri 'none'");

  private static final Logger LOG = LoggerFactory.getLogger(LinkedAnswers.class);
  private static final String HTML = "text/html;charset=utf-8";
  private static final int OK = 200;
  private static final int FOUND = 302;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  private final LinkedPages pages;

  LinkedAnswers(LinkedPages pages) {
    this.pages = pages;
  }

  /** The page; a page that tells nothing, and status 404, when there is none. */
  Object page(Supplier<Optional<String>> page) {
    Answer answer = answer(page);
    return HttpStatus.answer(answer.status(), HTML, answer.body(), HEADERS);
  }

  /** On to that address; a page that tells nothing, and status 404, when there is none. */
  public Object redirect(Supplier<Optional<String>> url) {
    Answer answer = answer(url);
    if (answer.status() != OK) {
      return HttpStatus.answer(answer.status(), HTML, answer.body(), HEADERS);
    }
    Map<String, String> headers = new HashMap<>(HEADERS);
    headers.put("Location", answer.body());
    return HttpStatus.answer(FOUND, HTML, "", headers);
  }

  /** What is said to who asks. */
  record Answer(int status, String body) {}

  Answer answer(Supplier<Optional<String>> said) {
    return LogContext.aside(
        () -> {
          try {
            return said.get()
                .map(body -> new Answer(OK, body))
                .orElseGet(() -> new Answer(NOT_FOUND, pages.nothing()));
          } catch (RuntimeException e) {
            LOG.error("A link of a mail could not be answered; it works again when asked later", e);
            return new Answer(UNAVAILABLE, "");
          }
        });
  }
}
