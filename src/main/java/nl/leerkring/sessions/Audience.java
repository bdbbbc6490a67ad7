package nl.leerkring.sessions;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import nl.leerkring.leads.Homes;
import org.springframework.stereotype.Component;

/** Who can come: who may view the page, of the companies that are invited. */
@Component
class Audience {
  private final Pages pages;
  private final Members members;
  private final Companies companies;
  private final Homes homes;

  Audience(Pages pages, Members members, Companies companies, Homes homes) {
    this.pages = pages;
    this.members = members;
    this.companies = companies;
    this.homes = homes;
  }

  /** Key of the one company that the member counts for; empty for none. */
  String homeOf(Member member) {
    return homes.of(member);
  }

  /** Keys of the companies that the member belongs to. */
  Set<String> companiesOf(Member member) {
    return companies.community().companiesOf(members.groupsOf(member)).stream()
        .map(Company::key)
        .collect(Collectors.toSet());
  }

  /** Whether they may come, besides who leads it. */
  boolean isInvited(Session session, Member member) {
    return session.room().companies().isEmpty()
        || session.isLedBy(member.key())
        || session.room().invites(companiesOf(member));
  }

  boolean sees(Session session, Member member) {
    return pages.visible(member, session.pageId()).isPresent();
  }

  /** Whether somebody, who need not be logged in, may come now. */
  Predicate<MemberKey> mayCome(Session session) {
    return key ->
        members
            .active(key)
            .filter(member -> pages.visible(member, session.pageId()).isPresent())
            .filter(member -> isInvited(session, member))
            .isPresent();
  }
}
