package nl.leerkring.leads;

import java.util.List;
import java.util.Map;
import nl.leerkring.guests.Guests;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

/** What a lead's page shows of one company. */
@Component
class LeadPages {
  private final Leads leads;
  private final Guests guests;

  LeadPages(Leads leads, Guests guests) {
    this.leads = leads;
    this.guests = guests;
  }

  LeadView of(Member asker, String companyKey) {
    List<Colleague> people = leads.people(asker, companyKey);
    Map<String, String> possible = leads.possiblePartners(asker, companyKey);
    return new LeadView(
        leads.company(asker, companyKey).orElseThrow(),
        people,
        guests.of(asker, companyKey),
        possible,
        leads.letInBy(asker, companyKey),
        asker.locale());
  }
}
