package nl.leerkring.quizzes;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.questions.Question;
import nl.leerkring.quizimport.QuizText;
import org.springframework.stereotype.Component;

@Component
class AoQuizRepository implements QuizRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoQuizRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<Quiz> find(long pageId, String name) {
    return Arrays.stream(rows(pageId, name)).findFirst().map(AoQuizRepository::quiz);
  }

  @Override
  public Optional<Quiz> find(int quizId) {
    return Arrays.stream(objects.find(AoQuiz.class, "ID = ?", quizId))
        .findFirst()
        .map(AoQuizRepository::quiz);
  }

  @Override
  public Optional<Quiz> first(String name) {
    Query oldest = Query.select().where("QUIZ_NAME = ?", name).order("ID").limit(1);
    return Arrays.stream(objects.find(AoQuiz.class, oldest))
        .findFirst()
        .map(AoQuizRepository::quiz);
  }

  @Override
  public List<Quiz> onPage(long pageId) {
    return Arrays.stream(objects.find(AoQuiz.class, "PAGE_ID = ?", pageId))
        .map(AoQuizRepository::quiz)
        .toList();
  }

  @Override
  public List<Quiz> onPages(Collection<Long> pageIds) {
    return ManyIds.find(objects, AoQuiz.class, "", List.of(), "PAGE_ID", pageIds).stream()
        .map(AoQuizRepository::quiz)
        .toList();
  }

  @Override
  public Map<MemberKey, List<Attempt>> lastGraded(
      Collection<MemberKey> members, Collection<Integer> quizIds) {
    if (members.isEmpty() || quizIds.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(members.size(), "?"));
    Map<String, AoAttempt> last = new LinkedHashMap<>();
    for (AoAttempt row :
        ManyIds.find(
            objects,
            AoAttempt.class,
            "MEMBER_KEY IN (" + marks + ") AND HANDED_IN_AT IS NOT NULL AND",
            members.stream().map(MemberKey::value).toList(),
            "QUIZ_ID",
            longs(quizIds))) {
      last.merge(
          row.getQuizId() + "|" + row.getMemberKey(),
          row,
          (one, other) -> one.getAttemptNumber() > other.getAttemptNumber() ? one : other);
    }
    Map<Integer, Map<Integer, String>> given = given(last.values());
    Map<MemberKey, List<Attempt>> attempts = new HashMap<>();
    for (AoAttempt row : last.values()) {
      attempts
          .computeIfAbsent(new MemberKey(row.getMemberKey()), none -> new ArrayList<>())
          .add(attempt(row, questions(row.getPaper()), given.getOrDefault(row.getID(), Map.of())));
    }
    return attempts;
  }

  private Map<Integer, Map<Integer, String>> given(Collection<AoAttempt> attempts) {
    List<Integer> ids = attempts.stream().map(AoAttempt::getID).toList();
    Map<Integer, Map<Integer, String>> given = new HashMap<>();
    for (AoGiven one :
        ManyIds.find(objects, AoGiven.class, "", List.of(), "ATTEMPT_ID", longs(ids))) {
      given
          .computeIfAbsent(one.getAttemptId(), none -> new HashMap<>())
          .put(one.getQuestionIndex(), one.getAnswer() == null ? "" : one.getAnswer());
    }
    return given;
  }

  private static List<Long> longs(Collection<Integer> ids) {
    return ids.stream().map(Integer::longValue).toList();
  }

  private static Quiz quiz(AoQuiz row) {
    String key = row.getOnceKey();
    return new Quiz(
        row.getID(),
        row.getPageId(),
        key.substring(key.indexOf('|') + 1),
        row.getSealedBy(),
        new Quiz.Rules(row.getPassMark(), row.getAttempts(), row.getMinutes(), row.isShuffled()),
        questions(row.getQuestions()));
  }

  private static List<Question> questions(String text) {
    return QuizText.read(text == null ? "" : text).questions();
  }

  @Override
  public void save(Quiz quiz) {
    String key = once(quiz.pageId(), quiz.name());
    transactions.once(
        () -> objects.count(AoQuiz.class, "ONCE_KEY = ?", key) > 0,
        () ->
            objects.create(
                AoQuiz.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("PAGE_ID", quiz.pageId()),
                new DBParam("QUIZ_NAME", quiz.name()),
                new DBParam("CHANGED_AT", now())));
    for (AoQuiz row : rows(quiz.pageId(), quiz.name())) {
      row.setSealedBy(quiz.sealedBy());
      row.setQuestions(QuizText.write(quiz.questions()));
      row.setPassMark(quiz.rules().passMark());
      row.setAttempts(quiz.rules().attempts());
      row.setMinutes(quiz.rules().minutes());
      row.setShuffled(quiz.rules().shuffled());
      row.setChangedAt(now());
      row.save();
    }
  }

  @Override
  public List<Attempt> attempts(MemberKey member, int quizId) {
    Query mine =
        Query.select()
            .where("MEMBER_KEY = ? AND QUIZ_ID = ?", member.value(), quizId)
            .order("ATTEMPT_NUMBER");
    AoAttempt[] rows = objects.find(AoAttempt.class, mine);
    return Arrays.stream(rows).map(row -> attempt(row, row == rows[rows.length - 1])).toList();
  }

  @Override
  public Optional<Attempt> attempt(MemberKey member, int attemptId) {
    return Arrays.stream(
            objects.find(AoAttempt.class, "ID = ? AND MEMBER_KEY = ?", attemptId, member.value()))
        .findFirst()
        .map(row -> attempt(row, true));
  }

  private Attempt attempt(AoAttempt row, boolean isLooked) {
    Map<Integer, String> given = new HashMap<>();
    if (isLooked) {
      for (AoGiven one : objects.find(AoGiven.class, "ATTEMPT_ID = ?", row.getID())) {
        given.put(one.getQuestionIndex(), one.getAnswer() == null ? "" : one.getAnswer());
      }
    }
    return attempt(row, isLooked ? questions(row.getPaper()) : List.of(), given);
  }

  private static Attempt attempt(AoAttempt row, List<Question> paper, Map<Integer, String> given) {
    Optional<Attempt.Result> result =
        Optional.ofNullable(row.getHandedInAt())
            .map(at -> new Attempt.Result(row.getScore(), row.isPassed(), at.toInstant()));
    return new Attempt(
        row.getID(),
        row.getQuizId(),
        row.getAttemptNumber(),
        row.getSeed(),
        paper,
        row.getBegunAt().toInstant(),
        given,
        result);
  }

  @Override
  public void begin(MemberKey member, Quiz quiz, int number, long seed) {
    String key = quiz.id() + "|" + number + "|" + member.value();
    transactions.once(
        () -> objects.count(AoAttempt.class, "ONCE_KEY = ?", key) > 0,
        () ->
            objects.create(
                AoAttempt.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("QUIZ_ID", quiz.id()),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("ATTEMPT_NUMBER", number),
                new DBParam("SEED", seed),
                new DBParam("PAPER", QuizText.write(quiz.questions())),
                new DBParam("BEGUN_AT", now())));
  }

  @Override
  public void answer(int attemptId, Map<Integer, String> given) {
    given.forEach((index, answer) -> answer(attemptId, index, answer));
  }

  private void answer(int attemptId, int index, String answer) {
    String key = attemptId + "|" + index;
    transactions.once(
        () -> objects.count(AoGiven.class, "ONCE_KEY = ?", key) > 0,
        () ->
            objects.create(
                AoGiven.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("ATTEMPT_ID", attemptId),
                new DBParam("QUESTION_INDEX", index),
                new DBParam("ANSWER", answer),
                new DBParam("SHARE", -1),
                new DBParam("GIVEN_AT", now())));
    transactions.run(
        () -> {
          for (AoGiven row : objects.find(AoGiven.class, "ONCE_KEY = ?", key)) {
            if (isOpen(attemptId) && !answer.equals(row.getAnswer())) {
              row.setAnswer(answer);
              row.setGivenAt(now());
              row.save();
            }
          }
          return null;
        });
  }

  private boolean isOpen(int attemptId) {
    return objects.count(AoAttempt.class, "ID = ? AND HANDED_IN_AT IS NULL", attemptId) > 0;
  }

  @Override
  public void close(
      int attemptId, Attempt.Result result, Map<Integer, Integer> shares, Runnable with) {
    transactions.run(
        () -> {
          for (AoAttempt row :
              objects.find(AoAttempt.class, "ID = ? AND HANDED_IN_AT IS NULL", attemptId)) {
            row.setHandedInAt(Date.from(result.at()));
            row.setScore(result.score());
            row.setPassed(result.isPassed());
            row.save();
            for (AoGiven one : objects.find(AoGiven.class, "ATTEMPT_ID = ?", attemptId)) {
              one.setShare(shares.getOrDefault(one.getQuestionIndex(), 0));
              one.save();
            }
            with.run();
          }
          return null;
        });
  }

  private AoQuiz[] rows(long pageId, String name) {
    return objects.find(AoQuiz.class, "ONCE_KEY = ?", once(pageId, name));
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private static String once(long pageId, String name) {
    return pageId + "|" + name;
  }
}
