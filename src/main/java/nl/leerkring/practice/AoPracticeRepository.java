package nl.leerkring.practice;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.RawEntity;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.ManyIds;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Who changes a work or its places writes the work first, which makes others wait until that is
 * done, on this node and on others; the unique keys stand behind it.
 */
@Component
class AoPracticeRepository implements PracticeRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;
  private final Clock clock;

  AoPracticeRepository(ActiveObjects objects, Transactions transactions, Clock clock) {
    this.objects = objects;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Optional<Practice> find(long pageId) {
    return find(List.of(pageId)).stream().findFirst();
  }

  @Override
  public List<Practice> find(Collection<Long> pageIds) {
    return pageIds.isEmpty()
        ? List.of()
        : find(AoPractice.class, "PAGE_ID IN (" + marks(pageIds) + ")", pageIds.toArray())
            .map(AoRows::practice)
            .toList();
  }

  @Override
  public void learn(Practice practice) {
    if (find(practice.pageId()).filter(practice::equals).isPresent()) {
      return;
    }
    transactions.once(
        () -> rows(practice.pageId()).findAny().isPresent(),
        () ->
            objects.create(
                AoPractice.class,
                new DBParam("PAGE_ID", practice.pageId()),
                new DBParam("NAMED", practice.named())));
    rows(practice.pageId())
        .forEach(
            row -> {
              row.setFunctions(String.join("\n", practice.functions()));
              row.setCriteria(String.join("\n", practice.criteria()));
              row.setNamed(practice.named());
              row.save();
            });
  }

  private Stream<AoPractice> rows(long pageId) {
    return Arrays.stream(objects.find(AoPractice.class, "PAGE_ID = ?", pageId));
  }

  @Override
  public Optional<Work> work(int id) {
    return works("ID = ?", id).findFirst();
  }

  @Override
  public Optional<Work> work(long pageId, MemberKey author) {
    return works("ONCE_KEY = ?", once(pageId, author)).findFirst();
  }

  @Override
  public List<Work> works(Collection<Long> pageIds) {
    return pageIds.isEmpty()
        ? List.of()
        : works("PAGE_ID IN (" + marks(pageIds) + ")", pageIds.toArray()).toList();
  }

  @Override
  public List<Work> worksOf(MemberKey author) {
    return works("AUTHOR_KEY = ?", author.value()).toList();
  }

  private Stream<Work> works(String where, Object... arguments) {
    return find(AoWork.class, where, arguments).map(AoRows::work);
  }

  @Override
  public List<Review> reviews(Collection<Long> pageIds) {
    return pageIds.isEmpty()
        ? List.of()
        : reviews("PAGE_ID IN (" + marks(pageIds) + ")", pageIds.toArray()).toList();
  }

  @Override
  public List<Review> reviewsOf(int workId) {
    return reviews("WORK_ID = ?", workId).toList();
  }

  @Override
  public List<Review> reviewsBy(MemberKey reviewer) {
    return reviews("REVIEWER_KEY = ?", reviewer.value()).toList();
  }

  @Override
  public List<Review> thanked(Collection<MemberKey> reviewers, Instant since) {
    List<String> keys = reviewers.stream().map(MemberKey::value).toList();
    return ManyIds.find(
            objects,
            AoReview.class,
            "THANKED = ? AND CLAIMED_AT >= ? AND",
            List.of(true, Date.from(since)),
            "REVIEWER_KEY",
            keys)
        .stream()
        .map(AoRows::review)
        .toList();
  }

  @Override
  public Optional<Review> review(int id) {
    return reviews("ID = ?", id).findFirst();
  }

  private Stream<Review> reviews(String where, Object... arguments) {
    return find(AoReview.class, where, arguments).map(AoRows::review);
  }

  @Override
  public Work handIn(Practice practice, MemberKey author, String text, String file) {
    long pageId = practice.pageId();
    transactions.once(
        () -> work(pageId, author).isPresent(),
        () ->
            objects.create(
                AoWork.class,
                new DBParam("ONCE_KEY", once(pageId, author)),
                new DBParam("PAGE_ID", pageId),
                new DBParam("AUTHOR_KEY", author.value()),
                new DBParam("WORDS", text),
                new DBParam("FILE_PATH", file),
                new DBParam("CRITERIA", String.join("\n", practice.criteria())),
                new DBParam("NAMED", practice.named()),
                new DBParam("HANDED_AT", Date.from(clock.instant())),
                new DBParam("REVISION", 0),
                new DBParam("HELP", false),
                new DBParam("TURN", 0)));
    return work(pageId, author).orElseThrow();
  }

  @Override
  public Kept change(int workId, Practice practice, String text, String file) {
    return unreviewed(
        workId,
        row -> {
          row.setWords(text);
          row.setFilePath(file);
          row.setCriteria(String.join("\n", practice.criteria()));
          row.setNamed(practice.named());
          row.setRevision(row.getRevision() + 1);
          row.save();
        });
  }

  @Override
  public Kept takeBack(int workId) {
    return unreviewed(
        workId,
        row -> {
          objects.deleteWithSQL(AoReview.class, "WORK_ID = ?", workId);
          objects.deleteWithSQL(AoWork.class, "ID = ?", workId);
        });
  }

  private Kept unreviewed(int workId, java.util.function.Consumer<AoWork> change) {
    return inTurn(
            workId,
            row -> {
              if (reviewsOf(workId).stream().anyMatch(Review::isGiven)) {
                return Kept.REVIEWED;
              }
              change.accept(row);
              return Kept.YES;
            })
        .orElse(Kept.GONE);
  }

  @Override
  public void askHelp(int workId, boolean asked) {
    inTurn(
        workId,
        row -> {
          row.setHelp(asked);
          row.save();
          return true;
        });
  }

  @Override
  public Optional<Review> claim(
      Work work,
      MemberKey reviewer,
      boolean elsewhere,
      Function<List<Review>, Optional<Integer>> place) {
    Supplier<Optional<Review>> taking =
        () -> inTurn(work.id(), row -> take(work, reviewer, elsewhere, place)).flatMap(r -> r);
    try {
      return taking.get();
    } catch (RuntimeException e) {
      if (reviewsOf(work.id()).isEmpty()) {
        throw e; // not because somebody else took that place
      }
      return taking.get();
    }
  }

  private Optional<Review> take(
      Work work,
      MemberKey reviewer,
      boolean elsewhere,
      Function<List<Review>, Optional<Integer>> place) {
    Optional<Integer> free = place.apply(reviewsOf(work.id()));
    if (free.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    reviewsOf(work.id()).stream()
        .filter(review -> !PracticeRules.holds(review, now))
        .forEach(review -> objects.deleteWithSQL(AoReview.class, "ID = ?", review.id()));
    AoReview row =
        objects.create(
            AoReview.class,
            new DBParam("PLACE_KEY", work.id() + "|" + free.get()),
            new DBParam("ONCE_KEY", work.id() + "|" + reviewer.value()),
            new DBParam("WORK_ID", work.id()),
            new DBParam("PAGE_ID", work.pageId()),
            new DBParam("REVIEWER_KEY", reviewer.value()),
            new DBParam("ELSEWHERE", elsewhere),
            new DBParam("CLAIMED_AT", Date.from(now)),
            new DBParam("THANKED", false));
    return Optional.of(AoRows.review(row));
  }

  @Override
  public Kept give(Review review, int revision, List<Mark> marks) {
    return inTurn(
            review.workId(),
            work -> {
              Optional<AoReview> row = find(AoReview.class, "ID = ?", review.id()).findFirst();
              if (row.isEmpty()) {
                return Kept.GONE;
              }
              if (row.get().getMarks() != null) {
                return Kept.YES; // a second click
              }
              if (work.getRevision() != revision) {
                return Kept.CHANGED;
              }
              row.get().setMarks(Mark.write(marks));
              row.get().save();
              return Kept.YES;
            })
        .orElse(Kept.GONE);
  }

  @Override
  public void thank(int reviewId) {
    find(AoReview.class, "ID = ?", reviewId)
        .forEach(
            row -> {
              row.setThanked(true);
              row.save();
            });
  }

  @Override
  public void release(int reviewId) {
    review(reviewId)
        .ifPresent(
            review ->
                inTurn(
                    review.workId(),
                    work -> {
                      review(reviewId)
                          .filter(now -> !now.isGiven())
                          .ifPresent(
                              now -> objects.deleteWithSQL(AoReview.class, "ID = ?", reviewId));
                      return true;
                    }));
  }

  /** Does it when all others who began before are done; empty when the work is gone. */
  private <T> Optional<T> inTurn(int workId, Function<AoWork, T> deed) {
    return transactions.apart(
        () -> {
          for (AoWork row : objects.find(AoWork.class, "ID = ?", workId)) {
            row.setTurn(row.getTurn() + 1);
            row.save();
          }
          return find(AoWork.class, "ID = ?", workId).findFirst().map(deed);
        });
  }

  private <T extends RawEntity<Integer>> Stream<T> find(
      Class<T> type, String where, Object... arguments) {
    return Arrays.stream(objects.find(type, where, arguments))
        .sorted(Comparator.comparingInt(AoRows::id));
  }

  private static String marks(Collection<?> values) {
    return String.join(", ", java.util.Collections.nCopies(values.size(), "?"));
  }

  private static String once(long pageId, MemberKey author) {
    return pageId + "|" + author.value();
  }
}
