package nl.leerkring.courses;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoHistoryRepository implements HistoryRepository {
  private static final String OF_COURSE = "COURSE_ID = ?";

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoHistoryRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void takesPart(MemberKey member, long courseId, String companyKey) {
    String key = courseId + "|" + member.value();
    transactions.once(
        () -> objects.count(AoParticipant.class, "ONCE_KEY = ?", key) > 0,
        () ->
            objects.create(
                AoParticipant.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("COURSE_ID", courseId),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("COMPANY_KEY", companyKey)));
  }

  @Override
  public Map<MemberKey, String> companies(long courseId) {
    return Arrays.stream(objects.find(AoParticipant.class, OF_COURSE, courseId))
        .collect(
            Collectors.toMap(
                row -> new MemberKey(row.getMemberKey()), AoParticipant::getCompanyKey));
  }

  @Override
  public Map<MemberKey, Instant> enrolled(long courseId) {
    return Arrays.stream(objects.find(AoEnrolment.class, OF_COURSE, courseId))
        .collect(
            Collectors.toMap(
                row -> new MemberKey(row.getMemberKey()), row -> row.getEnrolledAt().toInstant()));
  }

  @Override
  public Map<MemberKey, Instant> completed(long courseId) {
    Map<MemberKey, Instant> first = new HashMap<>();
    for (AoCompletion row : objects.find(AoCompletion.class, OF_COURSE, courseId)) {
      first.merge(
          new MemberKey(row.getMemberKey()),
          row.getCompletedAt().toInstant(),
          (one, other) -> one.isBefore(other) ? one : other);
    }
    return first;
  }

  @Override
  public Map<Long, Set<MemberKey>> done(long courseId) {
    Map<Long, Set<MemberKey>> done = new HashMap<>();
    for (AoLessonDone row : objects.find(AoLessonDone.class, OF_COURSE, courseId)) {
      done.computeIfAbsent(row.getLessonId(), none -> new HashSet<>())
          .add(new MemberKey(row.getMemberKey()));
    }
    return done;
  }
}
