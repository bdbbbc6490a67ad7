package nl.leerkring.calendars;

import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

/**
 * A company's calendar ends when the company leaves. Its people's own calendars stay: they show
 * only what their owners may see.
 */
@Component
class FeedDeparture implements Departure {
  private final FeedRepository repository;

  FeedDeparture(FeedRepository repository) {
    this.repository = repository;
  }

  @Override
  public String nameKey() {
    return "leaving.calendars";
  }

  /** An address is nothing to take along. */
  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    return List.of();
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return repository.find(List.of(Feed.keyOf(company.key()))).size();
  }

  @Override
  public void end(Company company, List<Member> people) {
    repository.remove(Feed.keyOf(company.key()));
  }
}
