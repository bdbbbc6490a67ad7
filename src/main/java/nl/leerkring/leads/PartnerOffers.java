package nl.leerkring.leads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Partnership;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import nl.leerkring.rings.Rings;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Whom a company lets into its partner ring, as its leads decide it. */
@Component
public class PartnerOffers {
  private final Leads leads;
  private final Companies companies;
  private final Rings rings;
  private final AuditLog audit;
  private final Clock clock;

  PartnerOffers(Leads leads, Companies companies, Rings rings, AuditLog audit, Clock clock) {
    this.leads = leads;
    this.companies = companies;
    this.rings = rings;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keys and names of the companies that could be let in: all others that did not leave. */
  public Map<String, String> possiblePartners(Member asker, String companyKey) {
    Map<String, String> partners = new LinkedHashMap<>();
    if (leads.company(asker, companyKey).isPresent()) {
      companies.community().companies().stream()
          .filter(other -> !other.key().equals(companyKey) && !other.archived())
          .forEach(other -> partners.put(other.key(), other.name()));
    }
    return partners;
  }

  /** Companies that let this one in now. */
  public List<Company> letInBy(Member asker, String companyKey) {
    return leads.company(asker, companyKey).stream()
        .flatMap(one -> companies.community().companies().stream())
        .filter(other -> !other.archived() && other.letsIn(companyKey, clock.instant()))
        .toList();
  }

  /**
   * Lets another company into the partner ring from now on; it opens when an administrator applies
   * the preview.
   *
   * @param until the last day as typed; empty for no end
   */
  public Map<String, Message> offer(Member asker, String companyKey, String partner, String until) {
    Optional<Company> company = leads.company(asker, companyKey);
    if (company.isEmpty()) {
      return Map.of("form", new Message("guests.error.lead"));
    }
    if (!possiblePartners(asker, companyKey).containsKey(partner)) {
      return Map.of("partner", new Message("rings.error.partner", partner));
    }
    LocalDate today = company.get().today(clock.instant());
    Optional<Partnership> offered =
        Partnership.read(
            partner + " from " + today + (until.isBlank() ? "" : " until " + until.trim()));
    if (offered.isEmpty()) {
      return Map.of("partnerUntil", new Message("guests.error.past", until.trim()));
    }
    keep(company.get(), p -> !p.partner().equals(partner), offered.get());
    audit.record(asker, "leads.audit.offered", Map.of("company", companyKey, "partner", partner));
    return Map.of();
  }

  /** Ends a partnership and lets the other out at once: narrowing needs nobody's consent. */
  public Map<String, Message> end(Member asker, String companyKey, String partner) {
    Optional<Company> company = leads.company(asker, companyKey);
    if (company.isEmpty()) {
      return Map.of("form", new Message("guests.error.lead"));
    }
    LocalDate yesterday = company.get().today(clock.instant()).minusDays(1);
    keep(
        company.get(),
        p -> !p.partner().equals(partner),
        new Partnership(partner, Optional.empty(), Optional.of(yesterday)));
    rings.endWhatEnded();
    audit.record(asker, "leads.audit.ended", Map.of("company", companyKey, "partner", partner));
    return Map.of();
  }

  private void keep(Company company, Predicate<Partnership> others, Partnership changed) {
    List<Partnership> partnerships =
        new ArrayList<>(company.partnerships().stream().filter(others).toList());
    partnerships.add(changed);
    companies.keep(company.withPartnerships(partnerships));
  }
}
