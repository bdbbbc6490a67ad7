package nl.leerkring.practice;

import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/** Who is of another company than whom. */
@Component
class Peers {
  private final Companies companies;
  private final Members members;

  Peers(Companies companies, Members members) {
    this.companies = companies;
    this.members = members;
  }

  /** Whether the member is of a company, and of none that the author is of. */
  boolean isElsewhere(Member member, MemberKey author) {
    Set<String> own = keys(member);
    Set<String> theirs = members.find(author).map(this::keys).orElse(Set.of());
    return !own.isEmpty() && own.stream().noneMatch(theirs::contains);
  }

  /** The person's full name; empty when the account is gone. */
  String name(MemberKey key) {
    return members.find(key).map(Member::fullName).orElse("");
  }

  private Set<String> keys(Member member) {
    return companies.community().companiesOf(members.groupsOf(member)).stream()
        .map(Company::key)
        .collect(Collectors.toSet());
  }
}
