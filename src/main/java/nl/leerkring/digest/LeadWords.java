package nl.leerkring.digest;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * One note and one page from a lead to their own company's people, for each edition. Whoever gets
 * the digest must still be able to view the page.
 */
@Component
public class LeadWords {
  static final int LONGEST = 500;

  private final LeadWordRepository repository;
  private final Companies companies;
  private final Pages pages;
  private final Clock clock;

  LeadWords(LeadWordRepository repository, Companies companies, Pages pages, Clock clock) {
    this.repository = repository;
    this.companies = companies;
    this.pages = pages;
    this.clock = clock;
  }

  /** By key of the company; one query. */
  Map<String, LeadWord> of(String edition) {
    return repository.of(edition);
  }

  /** What was written for the edition; nothing for who does not lead that company. */
  public Optional<LeadWord> find(Member lead, String companyKey, String edition) {
    return company(lead, companyKey)
        .map(
            company ->
                repository.of(edition).getOrDefault(company.key(), LeadWord.none(company.key())));
  }

  /**
   * Keeps it instead of what was written for that edition, or says by field what is wrong.
   *
   * @param page the page's id or its address; empty for none
   */
  public Map<String, Message> save(
      Member lead, String companyKey, String edition, String note, String page) {
    Map<String, Message> wrong = new LinkedHashMap<>();
    Optional<Company> company = company(lead, companyKey);
    if (company.isEmpty()) {
      wrong.put("form", new Message("digest.lead.error.lead"));
    }
    if (note.trim().length() > LONGEST) {
      wrong.put("note", new Message("digest.lead.error.note", LONGEST, note.trim().length()));
    }
    Optional<PageSummary> pinned = pageId(page).flatMap(id -> pages.visible(lead, id));
    if (!page.isBlank() && pinned.isEmpty()) {
      wrong.put("page", new Message("digest.lead.error.page"));
    }
    if (wrong.isEmpty()) {
      repository.save(
          edition,
          new LeadWord(
              company.get().key(),
              note.trim(),
              pinned.map(PageSummary::id).orElse(0L),
              pinned.map(PageSummary::spaceKey).orElse(""),
              clock.instant()),
          lead.key());
    }
    return wrong;
  }

  private Optional<Company> company(Member lead, String key) {
    return companies
        .community()
        .company(key)
        .filter(company -> !company.archived() && companies.leads(lead, company));
  }

  /** From {@code 123}, or from an address with {@code pageId=123} or {@code /pages/123/} in it. */
  static Optional<Long> pageId(String typed) {
    java.util.regex.Matcher found =
        java.util.regex.Pattern.compile(
                "^\\d{1,18}$|(?<=[?&]pageId=)\\d{1,18}|(?<=/pages/)\\d{1,18}")
            .matcher(typed.trim());
    return found.find() ? Optional.of(Long.valueOf(found.group())) : Optional.empty();
  }
}
