package nl.leerkring.practice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Looking at colleagues' work: a place at it, and the feedback. */
@Component
class Reviews {
  static final int LONGEST = 4_000;

  private final PracticeRepository repository;
  private final Works works;
  private final Pages pages;
  private final Peers peers;
  private final Clock clock;

  Reviews(PracticeRepository repository, Works works, Pages pages, Peers peers, Clock clock) {
    this.repository = repository;
    this.works = works;
    this.pages = pages;
    this.peers = peers;
    this.clock = clock;
  }

  /** Whose work the member is asked to look at before others are, among these works. */
  Predicate<Work> suited(Member member, List<Work> works) {
    List<Long> ids = works.stream().map(Work::pageId).distinct().toList();
    return peers.suited(member, works, repository.find(ids));
  }

  /** Works that the member may look at next; only who handed in on that page is asked. */
  Stream<Work> offers(
      Member member,
      List<Work> onPage,
      Map<Integer, List<Review>> reviews,
      Predicate<Work> suited) {
    return onPage.stream().anyMatch(work -> work.author().equals(member.key()))
        ? PracticeRules.offers(
            onPage,
            reviews,
            member.key(),
            suited,
            work -> peers.isElsewhere(member, work.author()),
            clock.instant())
        : Stream.empty();
  }

  /** Takes a place at the work that needs it most; empty when there is none for the member. */
  Optional<Turn> claim(Member member, long pageId) {
    if (pages.visible(member, pageId).isEmpty()) {
      return Optional.empty();
    }
    List<Long> page = List.of(pageId);
    Map<Integer, List<Review>> reviews = Practices.byWork(repository.reviews(page));
    List<Work> onPage = repository.works(page);
    return offers(member, onPage, reviews, suited(member, onPage))
        .map(work -> claim(member, work))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(review -> turn(member, review.id()));
  }

  private Optional<Review> claim(Member member, Work work) {
    boolean elsewhere = peers.isElsewhere(member, work.author());
    return repository.claim(
        work,
        member.key(),
        elsewhere,
        reviews -> PracticeRules.place(work, reviews, member.key(), elsewhere, clock.instant()));
  }

  /** The member's own place with the work; empty for everybody else, and beyond the ring. */
  Optional<Turn> turn(Member member, int reviewId) {
    return repository
        .review(reviewId)
        .filter(review -> review.reviewer().equals(member.key()))
        .flatMap(
            review -> repository.work(review.workId()).flatMap(work -> turn(member, review, work)));
  }

  Optional<Turn> turn(Member member, Review review, Work work) {
    return pages
        .visible(member, work.pageId())
        .map(
            page ->
                new Turn(
                    review,
                    work,
                    page,
                    work.named() ? peers.name(work.author()) : "",
                    works.file(member, work)));
  }

  /**
   * Keeps the feedback, or says by field what is missing.
   *
   * @param revision of the work that the member looked at
   * @param scores by number of the criterion, from 0
   * @param remarks in order of the criteria
   */
  Map<String, Message> give(
      Member member,
      int reviewId,
      int revision,
      Map<Integer, Integer> scores,
      List<String> remarks) {
    Optional<Turn> turn = turn(member, reviewId);
    if (turn.isEmpty()) {
      return Map.of("form", new Message("practice.error.gone"));
    }
    int criteria = turn.get().work().criteria().size();
    Map<String, Message> errors = new LinkedHashMap<>();
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < criteria; i++) {
      int score = scores.getOrDefault(i, 0);
      String remark = i < remarks.size() ? remarks.get(i).trim() : "";
      if (score < Mark.LEAST || score > Mark.MOST) {
        errors.put("score" + i, new Message("practice.error.score"));
      }
      if (remark.length() > LONGEST) {
        errors.put("remark" + i, new Message("practice.error.long", LONGEST));
      }
      marks.add(new Mark(score, remark.replace("\r", "")));
    }
    if (!errors.isEmpty()) {
      return errors;
    }
    return switch (repository.give(turn.get().review(), revision, marks)) {
      case YES, REVIEWED -> Map.of();
      case GONE -> Map.of("form", new Message("practice.error.gone"));
      case CHANGED -> Map.of("form", new Message("practice.error.changed"));
    };
  }
}
