package nl.leerkring.weekposts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Where leads and administrators say which spaces get a post each week; none does by itself. */
@Component
public class WeekDesk {
  private final WeekSwitchRepository switches;
  private final WeekPostLedger ledger;
  private final Authors authors;
  private final Companies companies;
  private final Clock clock;

  WeekDesk(
      WeekSwitchRepository switches,
      WeekPostLedger ledger,
      Authors authors,
      Companies companies,
      Clock clock) {
    this.switches = switches;
    this.ledger = ledger;
    this.authors = authors;
    this.companies = companies;
    this.clock = clock;
  }

  /** A space, whether it gets posts, and what became of the newest. */
  record Setting(
      String spaceKey, String name, Optional<WeekSwitch> on, Optional<WeekPost> newest) {}

  /** The company, for who leads it or administers Confluence. */
  Optional<Company> company(Member asker, String companyKey) {
    return companies
        .community()
        .company(companyKey)
        .filter(company -> authors.mayAsk(asker, company));
  }

  /** The company's spaces that the asker sees; a few queries. */
  List<Setting> settings(Member asker, String companyKey) {
    List<String> keys =
        company(asker, companyKey).stream()
            .flatMap(company -> company.spaces().keySet().stream())
            .filter(space -> authors.sees(asker, space))
            .toList();
    Map<String, WeekSwitch> on =
        switches.all().stream()
            .collect(Collectors.toMap(WeekSwitch::spaceKey, Function.identity()));
    Map<String, WeekPost> newest = ledger.newest(keys);
    return keys.stream()
        .map(
            key ->
                new Setting(
                    key,
                    authors.space(key).name(),
                    Optional.ofNullable(on.get(key)),
                    Optional.ofNullable(newest.get(key))))
        .toList();
  }

  /** From now on the space gets posts in the asker's name, or it says why not. */
  Optional<Message> on(Member asker, String companyKey, String spaceKey) {
    Optional<Message> refusal = refusal(asker, companyKey, spaceKey);
    if (refusal.isEmpty() && !authors.mayWrite(asker, spaceKey)) {
      return Optional.of(new Message("weekposts.error.right"));
    }
    if (refusal.isEmpty()) {
      switches.on(new WeekSwitch(spaceKey, asker.key(), clock.instant()));
    }
    return refusal;
  }

  /** The space gets no more posts, or it says why not; those that are there stay. */
  Optional<Message> off(Member asker, String companyKey, String spaceKey) {
    Optional<Message> refusal = refusal(asker, companyKey, spaceKey);
    if (refusal.isEmpty()) {
      switches.off(spaceKey);
    }
    return refusal;
  }

  private Optional<Message> refusal(Member asker, String companyKey, String spaceKey) {
    Optional<Company> company = company(asker, companyKey);
    if (company.isEmpty()) {
      return Optional.of(new Message("weekposts.error.lead"));
    }
    return company.get().spaces().containsKey(spaceKey) && authors.sees(asker, spaceKey)
        ? Optional.empty()
        : Optional.of(new Message("weekposts.error.space"));
  }

  /** What became of the posts of an edition, by space; nothing for who does not administer. */
  public Map<String, Message> report(Member asker, String edition) {
    Map<String, Message> report = new TreeMap<>();
    if (authors.mayAdminister(asker)) {
      ledger.of(edition).forEach((space, post) -> report.put(space, post.outcome()));
    }
    return report;
  }
}
