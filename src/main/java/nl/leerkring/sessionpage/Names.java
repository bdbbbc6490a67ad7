package nl.leerkring.sessionpage;

import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Texts;
import org.springframework.stereotype.Component;

/** Names of people and companies for pages of sessions. */
@Component
class Names {
  private final Members members;
  private final Companies companies;

  Names(Members members, Companies companies) {
    this.members = members;
    this.companies = companies;
  }

  SessionCard.People in(Texts texts) {
    Community community = companies.community();
    return new SessionCard.People(
        key -> members.find(key).map(Member::fullName).orElse(""),
        key -> members.find(key).map(Member::userName).orElse(""),
        key -> community.company(key).map(Company::name).orElse(key),
        texts);
  }
}
