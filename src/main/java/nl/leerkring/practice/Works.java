package nl.leerkring.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.host.Site;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Handing in, and what comes of it, for authors; and for makers whom an author asked. */
@Component
class Works {
  static final int LONGEST = 20_000;
  private static final Message NONE = new Message("practice.error.none");
  private static final int PEERS_TRIED = 50;

  private final PracticeRepository repository;
  private final Pages pages;
  private final Members members;
  private final Peers peers;
  private final Site site;
  private final Clock clock;

  Works(
      PracticeRepository repository,
      Pages pages,
      Members members,
      Peers peers,
      Site site,
      Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.members = members;
    this.peers = peers;
    this.site = site;
    this.clock = clock;
  }

  /** What the page asks for; empty when there is nothing for the member. */
  Optional<Practice> practice(Member member, long pageId) {
    return pages.visible(member, pageId).flatMap(page -> repository.find(pageId));
  }

  Optional<Work> own(Member member, long pageId) {
    return pages.visible(member, pageId).flatMap(page -> repository.work(pageId, member.key()));
  }

  /** Keeps what the member made, anew or instead of what was there; or says by field what not. */
  Map<String, Message> handIn(Member member, long pageId, String text, String file) {
    Optional<Practice> practice = practice(member, pageId);
    if (practice.isEmpty()) {
      return Map.of("form", NONE);
    }
    Map<String, Message> errors = new LinkedHashMap<>();
    String path = "";
    if (!file.isBlank()) {
      Optional<FileAddress> address =
          FileAddress.read(file, site).filter(at -> pages.visible(member, at.pageId()).isPresent());
      path = address.map(FileAddress::path).orElse("");
      if (address.isEmpty()) {
        errors.put("file", new Message("practice.error.file"));
      }
    }
    if (text.isBlank() && file.isBlank()) {
      errors.put("text", new Message("practice.error.empty"));
    } else if (text.length() > LONGEST) {
      errors.put("text", new Message("practice.error.long", LONGEST));
    }
    return errors.isEmpty() ? keep(member, practice.get(), text.trim(), path) : errors;
  }

  private Map<String, Message> keep(Member member, Practice practice, String text, String path) {
    Optional<Work> before = repository.work(practice.pageId(), member.key());
    if (before.isPresent()) {
      return refusal(repository.change(before.get().id(), practice, text, path));
    }
    Work kept = repository.handIn(practice, member.key(), text, path);
    return kept.text().equals(text) && kept.file().equals(path)
        ? Map.of()
        : Map.of("form", new Message("practice.error.twice"));
  }

  private static Map<String, Message> refusal(PracticeRepository.Kept kept) {
    return switch (kept) {
      case YES -> Map.of();
      case REVIEWED -> Map.of("form", new Message("practice.error.reviewed"));
      case GONE, CHANGED -> Map.of("form", NONE);
    };
  }

  /** The work, for its author and for makers who were asked; empty for everybody else. */
  Optional<SeenWork> seen(Member member, int workId) {
    return repository
        .work(workId)
        .flatMap(
            work ->
                pages
                    .visible(member, work.pageId())
                    .filter(page -> isFor(member, work))
                    .map(page -> seen(member, work, page, repository.reviewsOf(workId))));
  }

  private boolean isFor(Member member, Work work) {
    return work.author().equals(member.key())
        || work.helpAsked() && pages.mayEdit(member, work.pageId());
  }

  /** The caller has checked that the work is for the member. */
  SeenWork seen(Member member, Work work, PageSummary page, List<Review> reviews) {
    boolean own = work.author().equals(member.key());
    List<SeenWork.Feedback> feedback =
        reviews.stream()
            .filter(Review::isGiven)
            .map(
                review ->
                    new SeenWork.Feedback(
                        review, work.named() ? peers.name(review.reviewer()) : ""))
            .toList();
    return new SeenWork(
        work,
        page,
        own,
        peers.name(work.author()),
        feedback,
        file(member, work),
        state(work, reviews));
  }

  Board.Asking asking(Work work) {
    return new Board.Asking(work.id(), peers.name(work.author()));
  }

  /** The file, for who may see the page that it is attached to. */
  Optional<FileAddress> file(Member member, Work work) {
    return FileAddress.read(work.file(), site)
        .filter(at -> pages.visible(member, at.pageId()).isPresent());
  }

  private SeenWork.State state(Work work, List<Review> reviews) {
    Instant now = clock.instant();
    if (reviews.stream().filter(Review::isGiven).count() >= PracticeRules.PLACES) {
      return SeenWork.State.DONE;
    }
    if (!PracticeRules.hasPlace(reviews, now)) {
      return SeenWork.State.PROMISED;
    }
    boolean fits =
        repository.works(List.of(work.pageId())).stream()
            .limit(PEERS_TRIED)
            .map(Work::author)
            .anyMatch(peer -> fits(work, reviews, peer, now));
    return fits ? SeenWork.State.OFFERED : SeenWork.State.WAITING;
  }

  private boolean fits(Work work, List<Review> reviews, MemberKey peer, Instant now) {
    return members
        .find(peer)
        .filter(member -> PracticeRules.place(work, reviews, peer, true, now).isPresent())
        .filter(member -> pages.visible(member, work.pageId()).isPresent())
        .filter(
            member ->
                PracticeRules.place(
                        work, reviews, peer, peers.isElsewhere(member, work.author()), now)
                    .isPresent())
        .isPresent();
  }

  /** Takes the member's own work back, unless feedback was given. */
  Optional<Message> takeBack(Member member, int workId) {
    return own(member, workId).isEmpty()
        ? Optional.of(NONE)
        : Optional.ofNullable(refusal(repository.takeBack(workId)).get("form"));
  }

  /**
   * Lets the makers of the page look at the member's own work and its feedback, or not any more.
   */
  Optional<Message> askHelp(Member member, int workId, boolean asked) {
    own(member, workId).ifPresent(work -> repository.askHelp(workId, asked));
    return refusedUnlessOwn(member, workId);
  }

  /** Thanks for feedback on the member's own work. */
  Optional<Message> thank(Member member, int workId, int reviewId) {
    own(member, workId).stream()
        .flatMap(work -> repository.reviewsOf(workId).stream())
        .filter(review -> review.id() == reviewId && review.isGiven())
        .forEach(review -> repository.thank(reviewId));
    return refusedUnlessOwn(member, workId);
  }

  private Optional<Work> own(Member member, int workId) {
    return repository
        .work(workId)
        .filter(work -> work.author().equals(member.key()))
        .filter(work -> pages.visible(member, work.pageId()).isPresent());
  }

  private Optional<Message> refusedUnlessOwn(Member member, int workId) {
    return own(member, workId).isPresent() ? Optional.empty() : Optional.of(NONE);
  }
}
