package nl.leerkring.leads;

import java.util.List;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/** Which company somebody counts for in reports. */
@Component
public class Homes {
  private final HomeRepository homes;
  private final Companies companies;
  private final Members members;

  Homes(HomeRepository homes, Companies companies, Members members) {
    this.homes = homes;
    this.companies = companies;
    this.members = members;
  }

  /**
   * Key of the company that counts: what a lead said, as long as the member is of it, else the
   * first; empty for who is of none.
   */
  public String of(Member member) {
    List<String> theirs =
        companies.community().companiesOf(members.groupsOf(member)).stream()
            .filter(company -> !company.archived())
            .map(Company::key)
            .toList();
    Optional<String> home = theirs.size() > 1 ? homes.find(member.key()) : Optional.empty();
    return home.filter(theirs::contains).or(() -> theirs.stream().findFirst()).orElse("");
  }
}
