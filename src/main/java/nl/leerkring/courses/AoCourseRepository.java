package nl.leerkring.courses;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoCourseRepository implements CourseRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoCourseRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<CourseFacts> find(long courseId) {
    return Arrays.stream(rows(courseId)).findFirst().map(AoCourseRepository::facts);
  }

  @Override
  public List<CourseFacts> listed() {
    return Arrays.stream(objects.find(AoCourse.class, "LISTED = ?", true))
        .map(AoCourseRepository::facts)
        .toList();
  }

  @Override
  public Map<Long, CourseFacts> listed(Collection<Long> courseIds) {
    return in(AoCourse.class, "PAGE_ID", courseIds).stream()
        .filter(AoCourse::isListed)
        .collect(Collectors.toMap(AoCourse::getPageId, AoCourseRepository::facts));
  }

  private static CourseFacts facts(AoCourse row) {
    return new CourseFacts(
        row.getPageId(),
        row.getSpaceKey(),
        row.getTitle(),
        CourseCover.of(row.getCover() == null ? "" : row.getCover()),
        row.getMinutes(),
        row.getVersion());
  }

  @Override
  public void learn(PageSummary page, CourseCover cover) {
    AoCourse[] rows = rows(page.id());
    if (rows.length == 0) {
      transactions.once(() -> rows(page.id()).length > 0, () -> create(page, cover));
      return;
    }
    AoCourse row = rows[0];
    boolean isSame =
        row.isListed()
            && cover.lines().equals(row.getCover())
            && page.title().equals(row.getTitle())
            && page.spaceKey().equals(row.getSpaceKey());
    if (!isSame) {
      row.setListed(true);
      row.setCover(cover.lines());
      row.setTitle(page.title());
      row.setSpaceKey(page.spaceKey());
      row.save();
    }
  }

  private AoCourse create(PageSummary page, CourseCover cover) {
    return objects.create(
        AoCourse.class,
        new DBParam("PAGE_ID", page.id()),
        new DBParam("SPACE_KEY", page.spaceKey()),
        new DBParam("TITLE", page.title()),
        new DBParam("COVER", cover.lines()),
        new DBParam("MINUTES", cover.minutes()),
        new DBParam("VERSION", 1),
        new DBParam("LISTED", true));
  }

  @Override
  public void learnMinutes(long courseId, int minutes) {
    for (AoCourse row : rows(courseId)) {
      if (row.getMinutes() != minutes) {
        row.setMinutes(minutes);
        row.save();
      }
    }
  }

  @Override
  public void unlist(long pageId) {
    for (AoCourse row : rows(pageId)) {
      row.setListed(false);
      row.save();
    }
  }

  @Override
  public Map<Long, LessonPlan> plans(Collection<Long> lessonIds) {
    Map<Long, LessonPlan> plans = new HashMap<>();
    for (AoLesson row : in(AoLesson.class, "PAGE_ID", lessonIds)) {
      plans.put(row.getPageId(), plan(row));
    }
    return plans;
  }

  private static LessonPlan plan(AoLesson row) {
    DoneRule rule = DoneRule.named(row.getDoneRule()).orElse(DoneRule.MARKED);
    return new LessonPlan(row.getMinutes(), rule, row.isOptional());
  }

  @Override
  public void learn(long lessonId, LessonPlan plan) {
    AoLesson[] rows = lessons(lessonId);
    if (rows.length == 0) {
      transactions.once(() -> lessons(lessonId).length > 0, () -> create(lessonId, plan));
    } else if (!plan(rows[0]).equals(plan)) {
      rows[0].setMinutes(plan.minutes());
      rows[0].setDoneRule(plan.rule().name());
      rows[0].setOptional(plan.isOptional());
      rows[0].save();
    }
  }

  private AoLesson create(long lessonId, LessonPlan plan) {
    return objects.create(
        AoLesson.class,
        new DBParam("PAGE_ID", lessonId),
        new DBParam("MINUTES", plan.minutes()),
        new DBParam("DONE_RULE", plan.rule().name()),
        new DBParam("OPTIONAL", plan.isOptional()));
  }

  @Override
  public Map<Long, Instant> lookAgain(Collection<Long> lessonIds) {
    return latest(lessonIds, AoRevision::isLookAgain);
  }

  @Override
  public Map<Long, Instant> judged(Collection<Long> lessonIds) {
    return latest(lessonIds, revision -> true);
  }

  private Map<Long, Instant> latest(Collection<Long> lessonIds, Predicate<AoRevision> which) {
    Map<Long, Instant> latest = new HashMap<>();
    for (AoRevision row : in(AoRevision.class, "LESSON_ID", lessonIds)) {
      if (which.test(row)) {
        latest.merge(
            row.getLessonId(), row.getSaidAt().toInstant(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
    return latest;
  }

  @Override
  public void judge(MemberKey maker, long courseId, Map<Long, Boolean> lessons) {
    transactions.run(
        () -> {
          lessons.forEach((lesson, again) -> judge(maker, lesson, again));
          if (lessons.containsValue(true)) {
            for (AoCourse row : rows(courseId)) {
              row.setVersion(row.getVersion() + 1);
              row.save();
            }
          }
          return null;
        });
  }

  private void judge(MemberKey maker, long lesson, boolean again) {
    objects.create(
        AoRevision.class,
        new DBParam("LESSON_ID", lesson),
        new DBParam("LOOK_AGAIN", again),
        new DBParam("SAID_AT", Date.from(clock.instant())),
        new DBParam("SAID_BY", maker.value()));
  }

  private AoCourse[] rows(long pageId) {
    return objects.find(AoCourse.class, "PAGE_ID = ?", pageId);
  }

  private AoLesson[] lessons(long pageId) {
    return objects.find(AoLesson.class, "PAGE_ID = ?", pageId);
  }

  private <T extends RawEntity<Integer>> List<T> in(
      Class<T> type, String column, Collection<Long> ids) {
    return ManyIds.find(objects, type, "", List.of(), column, ids);
  }
}
