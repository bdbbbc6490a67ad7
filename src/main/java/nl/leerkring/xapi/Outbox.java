package nl.leerkring.xapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Sends what waits to the learning record store, one statement after the other of each person. Each
 * has its own id, so that a store that kept one without our hearing of it keeps it once. Nothing is
 * forgotten before it was accepted.
 */
@Component
class Outbox {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int AT_ONCE = 200;
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;
  private static final int CONFLICT = 409;
  private static final int CLIENT = 400;
  private static final int TIMEOUT = 408;
  private static final int TOO_MANY = 429;
  private static final int SERVER = 500;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;
  private static final int MOST_DOUBLINGS = 6;

  private final StatementRepository repository;
  private final Clock clock;

  Outbox(StatementRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Sends what is due; says how many were accepted. */
  int send() {
    return send(PATIENCE);
  }

  /**
   * The same.
   *
   * @param patience how long to wait for an answer
   */
  int send(Duration patience) {
    RecordStore store = repository.store();
    if (!store.isThere()) {
      return 0;
    }
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(patience)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    int accepted = 0;
    Set<String> held = new HashSet<>();
    for (Statement statement : repository.due(clock.instant(), AT_ONCE)) {
      if (!held.contains(statement.memberKey())) {
        if (send(client, request(store, statement, patience), statement)) {
          accepted++;
        } else {
          held.add(statement.memberKey());
        }
      }
    }
    return accepted;
  }

  /** Whether the person's next one may go: this one is there, or never will be. */
  private boolean send(HttpClient client, HttpRequest request, Statement statement) {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return judge(statement, answer.statusCode());
    } catch (IOException e) {
      later(statement, e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      later(statement, "interrupted");
    }
    return false;
  }

  private static HttpRequest request(RecordStore store, Statement statement, Duration patience) {
    String login = store.userName() + ":" + store.secret();
    return HttpRequest.newBuilder(
            URI.create(store.endpoint() + "/statements?statementId=" + statement.statementId()))
        .timeout(patience)
        .header("Content-Type", "application/json")
        .header("X-Experience-API-Version", "1.0.3")
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8)))
        .PUT(HttpRequest.BodyPublishers.ofString(statement.body()))
        .build();
  }

  private boolean judge(Statement statement, int status) {
    if (status == OK || status == NO_CONTENT || status == CONFLICT) {
      repository.accepted(statement.id()); // a conflict says that this id is there already
      return true;
    }
    boolean mayPass =
        status >= SERVER
            || status < CLIENT
            || status == TIMEOUT
            || status == TOO_MANY
            || status == UNAUTHORIZED
            || status == FORBIDDEN;
    if (mayPass) {
      later(statement, "HTTP " + status);
      return false;
    }
    repository.refused(statement.id(), "HTTP " + status);
    return true;
  }

  private void later(Statement statement, String why) {
    int doublings = Math.min(MOST_DOUBLINGS, statement.tries());
    repository.later(
        statement.id(), clock.instant().plus(Duration.ofMinutes(1L << doublings)), why);
  }
}
