package nl.leerkring.courses;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoProgressRepository implements ProgressRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoProgressRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public boolean isEnrolled(MemberKey member, long courseId) {
    return objects.count(AoEnrolment.class, "ONCE_KEY = ?", once(courseId, member)) > 0;
  }

  @Override
  public void enrol(MemberKey member, long courseId) {
    once(
        () -> isEnrolled(member, courseId),
        () ->
            objects.create(
                AoEnrolment.class,
                new DBParam("ONCE_KEY", once(courseId, member)),
                new DBParam("COURSE_ID", courseId),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("ENROLLED_AT", Date.from(clock.instant()))));
  }

  @Override
  public Set<Long> done(MemberKey member, long courseId) {
    AoLessonDone[] rows =
        objects.find(
            AoLessonDone.class, "MEMBER_KEY = ? AND COURSE_ID = ?", member.value(), courseId);
    return Arrays.stream(rows).map(AoLessonDone::getLessonId).collect(Collectors.toSet());
  }

  @Override
  public Map<Long, Set<Long>> done(MemberKey member) {
    return Arrays.stream(objects.find(AoLessonDone.class, "MEMBER_KEY = ?", member.value()))
        .collect(
            Collectors.groupingBy(
                AoLessonDone::getCourseId,
                Collectors.mapping(AoLessonDone::getLessonId, Collectors.toSet())));
  }

  @Override
  public void markDone(MemberKey member, long courseId, long lessonId) {
    String key = once(courseId, lessonId, member);
    once(
        () -> objects.count(AoLessonDone.class, "ONCE_KEY = ?", key) > 0,
        () ->
            objects.create(
                AoLessonDone.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("COURSE_ID", courseId),
                new DBParam("LESSON_ID", lessonId),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("DONE_AT", Date.from(clock.instant()))));
  }

  @Override
  public void markNotDone(MemberKey member, long courseId, long lessonId) {
    objects.deleteWithSQL(AoLessonDone.class, "ONCE_KEY = ?", once(courseId, lessonId, member));
  }

  @Override
  public Set<Long> courses(MemberKey member, int most) {
    Query mine =
        Query.select()
            .where("MEMBER_KEY = ?", member.value())
            .order("ENROLLED_AT DESC, ID DESC") // some databases keep whole seconds only
            .limit(most);
    return Arrays.stream(objects.find(AoEnrolment.class, mine))
        .map(AoEnrolment::getCourseId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Two clicks, or two nodes, may both find nothing; the unique key lets one in, and that is
   * enough.
   */
  private void once(BooleanSupplier isThere, Supplier<?> create) {
    if (isThere.getAsBoolean()) {
      return;
    }
    try {
      transactions.apart(create);
    } catch (RuntimeException e) {
      if (!isThere.getAsBoolean()) {
        throw e;
      }
    }
  }

  private static String once(long courseId, MemberKey member) {
    return courseId + "|" + member.value();
  }

  private static String once(long courseId, long lessonId, MemberKey member) {
    return courseId + "|" + lessonId + "|" + member.value();
  }
}
