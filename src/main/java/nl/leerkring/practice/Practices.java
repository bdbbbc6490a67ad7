package nl.leerkring.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** Work that colleagues give feedback on. Everything is read with the member's eyes. */
@Component
public class Practices {
  private static final int PAGES_TRIED = 20;

  private final PracticeRepository repository;
  private final Works works;
  private final Reviews reviews;
  private final Pages pages;

  Practices(PracticeRepository repository, Works works, Reviews reviews, Pages pages) {
    this.repository = repository;
    this.works = works;
    this.reviews = reviews;
    this.pages = pages;
  }

  /** What the page shows the reader; what its macro asks for is kept, for the forms. */
  Optional<Board> show(Member reader, long pageId, PracticeTyped typed) {
    Optional<PageSummary> page = pages.visible(reader, pageId);
    if (page.isPresent() && typed.isSound()) {
      repository.learn(new Practice(pageId, typed.functions(), typed.criteria(), typed.named()));
    }
    return page.map(found -> board(reader, found));
  }

  private Board board(Member reader, PageSummary page) {
    List<Work> onPage = repository.works(List.of(page.id()));
    List<Review> all = repository.reviews(List.of(page.id()));
    Map<Integer, List<Review>> byWork = byWork(all);
    Function<Work, SeenWork> seen =
        work -> works.seen(reader, work, page, byWork.getOrDefault(work.id(), List.of()));
    List<Review> own =
        all.stream().filter(review -> review.reviewer().equals(reader.key())).toList();
    Optional<Board.Maker> maker =
        mayEdit(reader, page.id())
            ? Optional.of(
                new Board.Maker(
                    Sums.of(onPage, byWork),
                    onPage.stream().filter(Work::helpAsked).map(works::asking).toList()))
            : Optional.empty();
    return new Board(
        onPage.stream().filter(work -> work.author().equals(reader.key())).map(seen).findFirst(),
        turns(reader, own, onPage),
        reviews
            .offers(reader, onPage, byWork, reviews.suited(reader, onPage))
            .findFirst()
            .isPresent(),
        own.stream().filter(Review::thanked).count(),
        maker);
  }

  private List<Turn> turns(Member reader, List<Review> own, List<Work> onPages) {
    Map<Integer, Work> byId =
        onPages.stream().collect(Collectors.toMap(Work::id, Function.identity()));
    return own.stream()
        .filter(review -> !review.isGiven() && byId.containsKey(review.workId()))
        .map(review -> reviews.turn(reader, review, byId.get(review.workId())))
        .flatMap(Optional::stream)
        .toList();
  }

  boolean mayEdit(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /**
   * What waits for the member's feedback: what they promised, and the practices where a colleague's
   * work can be taken up. Only the latest practices that they handed in at are looked at.
   */
  public List<ToReview> toReview(Member member) {
    List<PageSummary> own =
        repository.worksOf(member.key()).stream()
            .sorted(java.util.Comparator.comparing(Work::handedIn).reversed())
            .limit(PAGES_TRIED)
            .map(work -> pages.visible(member, work.pageId()))
            .flatMap(Optional::stream)
            .toList();
    List<Long> ids = own.stream().map(PageSummary::id).toList();
    List<Work> onPages = repository.works(ids);
    Predicate<Work> suited = reviews.suited(member, onPages);
    Map<Long, List<Work>> onPage = onPages.stream().collect(Collectors.groupingBy(Work::pageId));
    List<Review> all = repository.reviews(ids);
    Map<Integer, List<Review>> byWork = byWork(all);
    List<ToReview> waiting = new ArrayList<>();
    for (PageSummary page : own) {
      List<Work> there = onPage.getOrDefault(page.id(), List.of());
      List<Review> mine =
          all.stream()
              .filter(review -> review.reviewer().equals(member.key()))
              .filter(review -> review.pageId() == page.id())
              .toList();
      turns(member, mine, there)
          .forEach(turn -> waiting.add(new ToReview(page.title(), path(turn.review()))));
      if (reviews.offers(member, there, sub(byWork, there), suited).findFirst().isPresent()) {
        waiting.add(new ToReview(page.title(), page.urlPath()));
      }
    }
    return waiting;
  }

  /** Where the feedback is written, below the base URL. */
  static String path(Review review) {
    return "/plugins/leerkring/workfeedback.action?reviewId=" + review.id();
  }

  private static Map<Integer, List<Review>> sub(
      Map<Integer, List<Review>> byWork, List<Work> works) {
    return works.stream()
        .collect(Collectors.toMap(Work::id, work -> byWork.getOrDefault(work.id(), List.of())));
  }

  static Map<Integer, List<Review>> byWork(List<Review> reviews) {
    return reviews.stream().collect(Collectors.groupingBy(Review::workId));
  }
}
