package nl.leerkring.courses;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
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
  public void enrol(MemberKey member, long courseId, Runnable with) {
    transactions.once(
        () -> isEnrolled(member, courseId),
        () -> {
          with.run();
          return objects.create(
              AoEnrolment.class,
              new DBParam("ONCE_KEY", once(courseId, member)),
              new DBParam("COURSE_ID", courseId),
              new DBParam("MEMBER_KEY", member.value()),
              new DBParam("ENROLLED_AT", now()));
        });
  }

  @Override
  public Map<Long, Instant> done(MemberKey member, Collection<Long> lessonIds) {
    return moments(
        ManyIds.find(
            objects,
            AoLessonDone.class,
            "MEMBER_KEY = ? AND",
            List.of(member.value()),
            "LESSON_ID",
            lessonIds));
  }

  @Override
  public Map<Long, Instant> done(MemberKey member) {
    return moments(
        Arrays.asList(objects.find(AoLessonDone.class, "MEMBER_KEY = ?", member.value())));
  }

  private static Map<Long, Instant> moments(List<AoLessonDone> rows) {
    Map<Long, Instant> moments = new HashMap<>();
    for (AoLessonDone row : rows) {
      moments.merge(row.getLessonId(), row.getDoneAt().toInstant(), (a, b) -> a.isAfter(b) ? a : b);
    }
    return moments;
  }

  @Override
  public void markDone(MemberKey member, long courseId, long lessonId, Runnable with) {
    String key = once(courseId, lessonId, member);
    AoLessonDone[] rows = objects.find(AoLessonDone.class, "ONCE_KEY = ?", key);
    for (AoLessonDone row : rows) {
      row.setDoneAt(now());
      row.save();
    }
    if (rows.length == 0) {
      transactions.once(
          () -> objects.count(AoLessonDone.class, "ONCE_KEY = ?", key) > 0,
          () -> {
            with.run();
            return objects.create(
                AoLessonDone.class,
                new DBParam("ONCE_KEY", key),
                new DBParam("COURSE_ID", courseId),
                new DBParam("LESSON_ID", lessonId),
                new DBParam("MEMBER_KEY", member.value()),
                new DBParam("DONE_AT", now()));
          });
    }
  }

  @Override
  public Map<MemberKey, Set<Long>> done(long courseId, Collection<MemberKey> members) {
    Map<MemberKey, Set<Long>> done = new HashMap<>();
    if (members.isEmpty()) {
      return done;
    }
    String marks = String.join(", ", Collections.nCopies(members.size(), "?"));
    List<Object> values = new ArrayList<>(List.of(courseId));
    members.forEach(member -> values.add(member.value()));
    String which = "COURSE_ID = ? AND MEMBER_KEY IN (" + marks + ")";
    for (AoLessonDone row : objects.find(AoLessonDone.class, which, values.toArray())) {
      done.computeIfAbsent(new MemberKey(row.getMemberKey()), none -> new HashSet<>())
          .add(row.getLessonId());
    }
    return done;
  }

  @Override
  public void markNotDone(MemberKey member, long lessonId) {
    objects.deleteWithSQL(
        AoLessonDone.class, "MEMBER_KEY = ? AND LESSON_ID = ?", member.value(), lessonId);
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

  @Override
  public Set<Long> enrolledIn(MemberKey member, Collection<Long> courseIds) {
    return enrolments("MEMBER_KEY = ? AND", List.of(member.value()), courseIds).stream()
        .map(AoEnrolment::getCourseId)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<Long, Set<MemberKey>> enrolled(Collection<Long> courseIds) {
    Map<Long, Set<MemberKey>> who = new HashMap<>();
    for (AoEnrolment row : enrolments("", List.of(), courseIds)) {
      who.computeIfAbsent(row.getCourseId(), none -> new HashSet<>())
          .add(new MemberKey(row.getMemberKey()));
    }
    return who;
  }

  private List<AoEnrolment> enrolments(String which, List<?> values, Collection<Long> courseIds) {
    return ManyIds.find(objects, AoEnrolment.class, which, values, "COURSE_ID", courseIds);
  }

  @Override
  public Map<Long, Set<MemberKey>> completed(Collection<Long> courseIds) {
    Map<Long, Set<MemberKey>> who = new HashMap<>();
    for (AoCompletion row :
        ManyIds.find(objects, AoCompletion.class, "", List.of(), "COURSE_ID", courseIds)) {
      who.computeIfAbsent(row.getCourseId(), none -> new HashSet<>())
          .add(new MemberKey(row.getMemberKey()));
    }
    return who;
  }

  @Override
  public void complete(MemberKey member, long courseId, int version, Runnable with) {
    String key = courseId + "|" + version + "|" + member.value();
    transactions.once(
        () -> objects.count(AoCompletion.class, "ONCE_KEY = ?", key) > 0,
        () -> {
          with.run();
          return objects.create(
              AoCompletion.class,
              new DBParam("ONCE_KEY", key),
              new DBParam("COURSE_ID", courseId),
              new DBParam("VERSION", version),
              new DBParam("MEMBER_KEY", member.value()),
              new DBParam("COMPLETED_AT", now()));
        });
  }

  @Override
  public Optional<Completion> completion(MemberKey member, long courseId) {
    Query latest =
        Query.select()
            .where("MEMBER_KEY = ? AND COURSE_ID = ?", member.value(), courseId)
            .order("VERSION DESC")
            .limit(1);
    return completions(latest).stream().findFirst();
  }

  @Override
  public List<Completion> completions(MemberKey member) {
    return completions(
        Query.select().where("MEMBER_KEY = ?", member.value()).order("COMPLETED_AT DESC, ID DESC"));
  }

  @Override
  public Optional<Instant> firstCompletion(long courseId) {
    Query first = Query.select().where("COURSE_ID = ?", courseId).order("COMPLETED_AT").limit(1);
    return completions(first).stream().findFirst().map(Completion::at);
  }

  @Override
  public Map<MemberKey, MemberStanding> standings(Collection<MemberKey> members) {
    List<String> keys = members.stream().map(MemberKey::value).toList();
    Map<String, List<AoEnrolment>> enrolled =
        of(AoEnrolment.class, keys, AoEnrolment::getMemberKey);
    Map<String, List<AoCompletion>> completed =
        of(AoCompletion.class, keys, AoCompletion::getMemberKey);
    Map<String, List<AoLessonDone>> done = of(AoLessonDone.class, keys, AoLessonDone::getMemberKey);
    Map<MemberKey, MemberStanding> standings = new HashMap<>();
    for (String key : keys) {
      standings.put(
          new MemberKey(key),
          standing(
              enrolled.getOrDefault(key, List.of()),
              completed.getOrDefault(key, List.of()),
              done.getOrDefault(key, List.of())));
    }
    return standings;
  }

  @Override
  public Map<Long, Set<MemberKey>> completedSince(Instant moment) {
    Query since = Query.select().where("COMPLETED_AT >= ?", Date.from(moment));
    return Arrays.stream(objects.find(AoCompletion.class, since))
        .collect(
            Collectors.groupingBy(
                AoCompletion::getCourseId,
                HashMap::new,
                Collectors.mapping(row -> new MemberKey(row.getMemberKey()), Collectors.toSet())));
  }

  @Override
  public Map<MemberKey, List<Completion>> completions(Collection<MemberKey> members) {
    List<String> keys = members.stream().map(MemberKey::value).toList();
    Map<MemberKey, List<Completion>> completions = new HashMap<>();
    of(AoCompletion.class, keys, AoCompletion::getMemberKey)
        .forEach(
            (key, rows) ->
                completions.put(
                    new MemberKey(key),
                    rows.stream().map(AoProgressRepository::completion).toList()));
    return completions;
  }

  private <T extends RawEntity<Integer>> Map<String, List<T>> of(
      Class<T> type, List<String> keys, Function<T, String> member) {
    return ManyIds.find(objects, type, "", List.of(), "MEMBER_KEY", keys).stream()
        .collect(Collectors.groupingBy(member));
  }

  private static MemberStanding standing(
      List<AoEnrolment> enrolled, List<AoCompletion> completed, List<AoLessonDone> done) {
    return new MemberStanding(
        enrolled.stream()
            .map(row -> new Enrolled(row.getCourseId(), row.getEnrolledAt().toInstant()))
            .sorted(Comparator.comparing(Enrolled::at).reversed())
            .toList(),
        completed.stream().map(AoCompletion::getCourseId).collect(Collectors.toSet()),
        done.stream()
            .collect(
                Collectors.toMap(
                    AoLessonDone::getLessonId, AoLessonDone::getCourseId, (a, b) -> a)),
        moments(done));
  }

  private List<Completion> completions(Query which) {
    return Arrays.stream(objects.find(AoCompletion.class, which))
        .map(AoProgressRepository::completion)
        .toList();
  }

  private static Completion completion(AoCompletion row) {
    return new Completion(row.getCourseId(), row.getVersion(), row.getCompletedAt().toInstant());
  }

  private Date now() {
    return Date.from(clock.instant());
  }

  private static String once(long courseId, MemberKey member) {
    return courseId + "|" + member.value();
  }

  private static String once(long courseId, long lessonId, MemberKey member) {
    return courseId + "|" + lessonId + "|" + member.value();
  }
}
