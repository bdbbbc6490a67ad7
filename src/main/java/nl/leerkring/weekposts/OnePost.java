package nl.leerkring.weekposts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import nl.leerkring.companies.Company;
import nl.leerkring.host.BlogPosts;
import nl.leerkring.host.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes the post of one space, once it was claimed. */
@Component
class OnePost {
  private static final Logger LOG = LoggerFactory.getLogger(OnePost.class);

  private final Authors authors;
  private final Weeks weeks;
  private final PostTexts texts;
  private final BlogPosts posts;
  private final WeekPostLedger ledger;

  OnePost(Authors authors, Weeks weeks, PostTexts texts, BlogPosts posts, WeekPostLedger ledger) {
    this.authors = authors;
    this.weeks = weeks;
    this.texts = texts;
    this.posts = posts;
    this.ledger = ledger;
  }

  /**
   * Writes it, unless its author may not any more or sees nothing that happened. What a run before
   * this one wrote and did not live to say is found by its title.
   */
  void write(WeekPost claim, WeekSwitch wanted, Optional<Company> owner) {
    Optional<Member> author = authors.author(wanted);
    Optional<String> refusal = authors.refusal(author, owner, claim.spaceKey());
    if (refusal.isPresent()) {
      LOG.warn(
          "No post of week {} in space {}: {}", claim.edition(), claim.spaceKey(), refusal.get());
      ledger.end(claim, WeekPost.State.REFUSED, refusal.get());
      return;
    }
    LocalDate day = owner.orElseThrow().today(claim.begun());
    if (weeks.of(author.get(), claim.spaceKey(), day).isEmpty()) {
      ledger.end(claim, WeekPost.State.NOTHING, "");
      return;
    }
    write(claim, author.get(), day);
  }

  private void write(WeekPost claim, Member author, LocalDate day) {
    String space = claim.spaceKey();
    String title = texts.title(author, authors.space(space), day);
    OptionalLong there = posts.find(space, title, claim.begun(), claim.until());
    ledger.post(
        claim,
        () ->
            there.orElseGet(
                () -> posts.write(space, title, texts.storage(author, space, day), author)));
  }
}
