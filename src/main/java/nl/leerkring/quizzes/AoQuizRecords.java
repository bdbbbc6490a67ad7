package nl.leerkring.quizzes;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.personaldata.AoPersonTable;
import nl.leerkring.personaldata.AoPersonalRecords;
import nl.leerkring.personaldata.Person;
import org.springframework.stereotype.Component;

/**
 * Attempts count in what is known of questions, without a name; what was answered goes. An export
 * has no questions: they tell what is right.
 */
@Component
class AoQuizRecords extends AoPersonalRecords {
  AoQuizRecords(ActiveObjects objects) {
    super(objects, "quizzes", AoPersonTable.nameless(AoAttempt.class, "MEMBER_KEY"));
  }

  @Override
  public List<Map<String, String>> export(Person person) {
    Map<Integer, AoAttempt> attempts =
        attempts(person).stream().collect(Collectors.toMap(AoAttempt::getID, Function.identity()));
    Map<Integer, Long> pages =
        Arrays.stream(objects().find(AoQuiz.class))
            .collect(Collectors.toMap(AoQuiz::getID, AoQuiz::getPageId));
    List<Map<String, String>> lines = new ArrayList<>();
    attempts.values().forEach(row -> lines.add(line(row, pages.getOrDefault(row.getQuizId(), 0L))));
    answers(attempts.values().stream().toList())
        .forEach(row -> lines.add(line(row, attempts.get(row.getAttemptId()))));
    return lines;
  }

  private static Map<String, String> line(AoAttempt row, long pageId) {
    return Map.of(
        "page id", String.valueOf(pageId),
        "attempt", String.valueOf(row.getAttemptNumber()),
        "begun", row.getBegunAt().toInstant().toString(),
        "handed in", row.getHandedInAt() == null ? "" : row.getHandedInAt().toInstant().toString(),
        "score", String.valueOf(row.getScore()),
        "passed", String.valueOf(row.isPassed()));
  }

  private static Map<String, String> line(AoGiven row, AoAttempt attempt) {
    return Map.of(
        "attempt", String.valueOf(attempt.getAttemptNumber()),
        "question", String.valueOf(row.getQuestionIndex() + 1),
        "answer", row.getAnswer() == null ? "" : row.getAnswer(),
        "given", row.getGivenAt().toInstant().toString());
  }

  @Override
  public void erase(Person person, MemberKey nobody) {
    for (AoGiven row : answers(attempts(person))) {
      row.setAnswer(null);
      row.save();
    }
    super.erase(person, nobody);
  }

  private List<AoAttempt> attempts(Person person) {
    return Arrays.asList(objects().find(AoAttempt.class, "MEMBER_KEY = ?", person.key().value()));
  }

  private List<AoGiven> answers(List<AoAttempt> attempts) {
    List<Long> ids = attempts.stream().map(row -> (long) row.getID()).toList();
    return ManyIds.find(objects(), AoGiven.class, "", List.of(), "ATTEMPT_ID", ids);
  }
}
