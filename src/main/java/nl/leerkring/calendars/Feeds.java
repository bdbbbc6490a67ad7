package nl.leerkring.calendars;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Calendars to subscribe to: each member's own, and a company's for who leads it. The address has a
 * secret in it and is shown once, when it is made; a new one is the end of the old.
 */
@Component
public class Feeds {
  private final FeedRepository repository;
  private final Companies companies;
  private final Site site;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Feeds(FeedRepository repository, Companies companies, Site site, Clock clock) {
    this.repository = repository;
    this.companies = companies;
    this.site = site;
    this.clock = clock;
  }

  /** The calendars whose addresses the member may make, their own first. */
  public List<OwnFeed> of(Member asker) {
    List<Company> led = ledBy(asker);
    List<String> keys = new ArrayList<>(List.of(Feed.keyOf(asker.key())));
    led.forEach(company -> keys.add(Feed.keyOf(company.key())));
    Map<String, Feed> made =
        repository.find(keys).stream().collect(Collectors.toMap(Feed::key, Function.identity()));
    List<OwnFeed> feeds = new ArrayList<>();
    feeds.add(new OwnFeed("", "", made(made, keys.get(0))));
    led.forEach(
        company ->
            feeds.add(
                new OwnFeed(company.key(), company.name(), made(made, Feed.keyOf(company.key())))));
    return feeds;
  }

  private static Optional<Instant> made(Map<String, Feed> feeds, String key) {
    return Optional.ofNullable(feeds.get(key)).map(Feed::made);
  }

  private List<Company> ledBy(Member asker) {
    return companies.community().companies().stream()
        .filter(company -> !company.archived() && companies.leads(asker, company))
        .toList();
  }

  /**
   * Makes an address, in place of the one that there was.
   *
   * @param company key of a company that the member leads; empty for their own
   */
  public NewAddress renew(Member asker, String company) {
    Optional<Message> refusal = refusal(asker, company);
    if (refusal.isPresent()) {
      return new NewAddress("", refusal);
    }
    String secret = Secret.random(random);
    repository.keep(
        new Feed(
            key(asker, company),
            asker.key(),
            company,
            Secret.hash(secret),
            clock.instant().truncatedTo(ChronoUnit.SECONDS))); // as some databases do
    return new NewAddress(
        site.url("/rest/leerkring/1.0/feeds/" + secret + ".ics"), Optional.empty());
  }

  /** Ends the address; says why not when it can't. */
  public Optional<Message> revoke(Member asker, String company) {
    Optional<Message> refusal = refusal(asker, company);
    if (refusal.isEmpty()) {
      repository.remove(key(asker, company));
    }
    return refusal;
  }

  private Optional<Message> refusal(Member asker, String company) {
    boolean may =
        company.isEmpty() || ledBy(asker).stream().anyMatch(one -> one.key().equals(company));
    return may ? Optional.empty() : Optional.of(new Message("calendars.error.lead"));
  }

  private static String key(Member asker, String company) {
    return company.isEmpty() ? Feed.keyOf(asker.key()) : Feed.keyOf(company);
  }
}
