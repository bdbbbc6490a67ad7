package nl.leerkring.digest;

import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;

/**
 * Who is seldom heard, and therefore has one seat of the seven.
 *
 * @param makers people who made or changed something for the first time in weeks
 * @param companies keys of companies that have less than half as many people as the average
 */
record Newcomers(Set<MemberKey> makers, Set<String> companies) {
  Optional<Reason> why(NewsItem item, Optional<Company> owner) {
    if (item.author() != null && makers.contains(item.author())) {
      return Optional.of(Reason.NEW_MAKER);
    }
    return owner
        .filter(company -> companies.contains(company.key()))
        .map(company -> Reason.SMALL_COMPANY);
  }
}
