package nl.leerkring.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.leads.Homes;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * What members say of pages that they may view. Makers, who may edit the page, see the sums and the
 * remarks; everybody else sees their own only.
 */
@Component
public class Opinions {
  static final int LONGEST_REMARK = 2000;

  private final OpinionRepository repository;
  private final Pages pages;
  private final Homes homes;
  private final Clock clock;

  Opinions(OpinionRepository repository, Pages pages, Homes homes, Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.homes = homes;
    this.clock = clock;
  }

  /** What the member said of the page; nothing when they may not view it. */
  Optional<Opinion> own(Member member, long pageId) {
    return pages.visible(member, pageId).flatMap(page -> repository.find(member.key(), pageId));
  }

  boolean isMaker(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  /** All that was said of the page, the latest first, for its makers; nothing for others. */
  List<Opinion> all(Member maker, long pageId) {
    return isMaker(maker, pageId) ? repository.of(pageId) : List.of();
  }

  /**
   * Keeps what the member says, or says by what is wrong.
   *
   * @param verdict empty to leave it as it was
   * @param remark null to leave it as it was
   */
  Optional<Message> say(Member member, long pageId, String verdict, String remark) {
    Optional<PageSummary> page = pages.visible(member, pageId);
    if (page.isEmpty()) {
      return Optional.of(new Message("feedback.error.page"));
    }
    Optional<Opinion> before = repository.find(member.key(), pageId);
    Optional<Verdict> now = Verdict.named(verdict).or(() -> before.map(Opinion::verdict));
    String words = remark == null ? before.map(Opinion::remark).orElse("") : remark.strip();
    if (now.isEmpty()) {
      return Optional.of(new Message("feedback.error.verdict"));
    }
    if (words.length() > LONGEST_REMARK) {
      return Optional.of(new Message("feedback.error.long", LONGEST_REMARK));
    }
    repository.save(
        pageId,
        page.get().creator(),
        new Opinion(member.key(), now.get(), words, homes.of(member), clock.instant()));
    return Optional.empty();
  }
}
