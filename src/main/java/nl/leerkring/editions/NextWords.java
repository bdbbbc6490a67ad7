package nl.leerkring.editions;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.digest.LeadWord;
import nl.leerkring.digest.LeadWords;
import nl.leerkring.host.Member;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What leads say with the edition whose hour is still to come where their company is. */
@Component
public class NextWords {
  private final LeadWords words;
  private final EditionRepository editions;
  private final Companies companies;
  private final Clock clock;

  NextWords(LeadWords words, EditionRepository editions, Companies companies, Clock clock) {
    this.words = words;
    this.editions = editions;
    this.companies = companies;
    this.clock = clock;
  }

  String edition(String companyKey) {
    ZoneId zone =
        companies
            .community()
            .company(companyKey)
            .map(company -> company.profile().zone())
            .orElse(ZoneOffset.UTC);
    return editions.settings().schedule().coming(clock.instant(), zone);
  }

  /** What was written so far; nothing for who does not lead that company. */
  Optional<LeadWord> find(Member lead, String companyKey) {
    return words.find(lead, companyKey, edition(companyKey));
  }

  Map<String, Message> save(Member lead, String companyKey, String note, String page) {
    return words.save(lead, companyKey, edition(companyKey), note, page);
  }
}
