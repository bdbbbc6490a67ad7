package nl.leerkring.calendars;

import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/**
 * What is at an address now, with the eyes of its owner now. An address that was revoked, that
 * never was, or whose owner is gone takes the same way through the same steps: one hash, one query,
 * one comparison, one look for a member.
 */
@Component
public class FeedReading {
  private final FeedRepository repository;
  private final Members members;
  private final Companies companies;
  private final FeedContents contents;

  FeedReading(
      FeedRepository repository, Members members, Companies companies, FeedContents contents) {
    this.repository = repository;
    this.members = members;
    this.companies = companies;
    this.contents = contents;
  }

  /** The calendar file; empty when there is nothing at that address, whatever the reason. */
  public Optional<String> file(String secret) {
    String hash = Secret.hash(secret);
    Feed found = repository.findByHash(hash).orElse(Feed.NONE);
    Feed feed = Secret.isSame(hash, found.hash()) && !found.key().isEmpty() ? found : Feed.NONE;
    return members.active(feed.owner()).flatMap(owner -> file(feed, owner));
  }

  private Optional<String> file(Feed feed, Member owner) {
    return feed.company().isEmpty()
        ? Optional.of(contents.of(owner))
        : led(feed.company(), owner).map(company -> contents.of(company, owner));
  }

  /** Who stopped leading the company, or whose company left, has nothing to read with. */
  private Optional<Company> led(String key, Member owner) {
    return companies
        .community()
        .company(key)
        .filter(company -> !company.archived() && companies.leads(owner, company));
  }
}
