package nl.leerkring.quizzes;

import com.atlassian.annotations.security.LicensedOnly;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.HttpStatus;
import nl.leerkring.web.JsonBody;
import nl.leerkring.web.Message;

/** Keeps answers one by one, as they are given; what was kept offline comes in here as well. */
@javax.ws.rs.Path("/quizzes")
@jakarta.ws.rs.Path("/quizzes")
@LicensedOnly
public class QuizResource {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final Members members;
  private final Quizzes quizzes;

  @javax.inject.Inject
  @jakarta.inject.Inject
  public QuizResource(Members members, Quizzes quizzes) {
    this.members = members;
    this.quizzes = quizzes;
  }

  /**
   * Keeps the answers, and hands in when {@code handIn} says so; 409 once the attempt is handed in,
   * 404 for what is not the caller's.
   */
  @javax.ws.rs.POST
  @jakarta.ws.rs.POST
  @javax.ws.rs.Path("/attempts/{attempt}")
  @jakarta.ws.rs.Path("/attempts/{attempt}")
  public void answer(
      @javax.ws.rs.PathParam("attempt") @jakarta.ws.rs.PathParam("attempt") int attempt,
      @javax.ws.rs.HeaderParam("Content-Type") @jakarta.ws.rs.HeaderParam("Content-Type")
          String type,
      InputStream body) {
    Member member = members.current().orElseThrow(() -> HttpStatus.of(NOT_FOUND));
    Map<String, List<String>> fields = JsonBody.fields(body, type);
    Map<Integer, String> answers =
        new Answers(
                fields.getOrDefault("chosen", List.of()),
                fields.getOrDefault("typed", List.of()),
                fields.getOrDefault("typedOf", List.of()))
            .byQuestion();
    Optional<Message> refusal = quizzes.answer(member, attempt, answers);
    if (fields.containsKey("handIn")) {
      refusal = quizzes.handIn(member, attempt);
    }
    refusal.ifPresent(
        why -> {
          throw HttpStatus.of(why.key().equals("quizzes.error.closed") ? CONFLICT : NOT_FOUND);
        });
  }
}
