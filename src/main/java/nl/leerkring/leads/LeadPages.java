package nl.leerkring.leads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.companies.Company;
import nl.leerkring.drift.Drift;
import nl.leerkring.drift.FindingView;
import nl.leerkring.guests.Guests;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.rings.Preview;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** What a lead's page shows of one company. */
@Component
class LeadPages {
  private final Leads leads;
  private final Colleagues colleagues;
  private final PartnerOffers offers;
  private final Guests guests;
  private final Drift drift;
  private final Members members;

  LeadPages(
      Leads leads,
      Colleagues colleagues,
      PartnerOffers offers,
      Guests guests,
      Drift drift,
      Members members) {
    this.leads = leads;
    this.colleagues = colleagues;
    this.offers = offers;
    this.guests = guests;
    this.drift = drift;
    this.members = members;
  }

  /** What differs in the spaces of this company, a line each. */
  List<String> findings(Member asker, String companyKey, Texts words) {
    Optional<Company> company = leads.company(asker, companyKey);
    Preview survey = drift.survey(asker);
    PlanWords plan = new PlanWords(words, members);
    return drift.findings(asker, survey).stream()
        .filter(
            finding ->
                company.isPresent()
                    && finding.changes().stream()
                        .allMatch(c -> company.get().spaces().containsKey(c.spaceKey())))
        .map(finding -> new FindingView(finding, survey, plan, words, asker.zone()))
        .map(finding -> finding.getPlace() + ": " + finding.getKind())
        .toList();
  }

  LeadView of(Member asker, String companyKey) {
    List<Colleague> people = colleagues.people(asker, companyKey);
    Map<String, String> possible = offers.possiblePartners(asker, companyKey);
    return new LeadView(
        leads.company(asker, companyKey).orElseThrow(),
        people,
        guests.of(asker, companyKey),
        possible,
        offers.letInBy(asker, companyKey),
        asker.locale());
  }
}
