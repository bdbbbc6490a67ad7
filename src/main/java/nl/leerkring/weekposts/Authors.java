package nl.leerkring.weekposts;

import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;
import org.springframework.stereotype.Component;

/**
 * In whose name a space gets its posts: who leads its company or administers Confluence, and by
 * Confluence's permissions of that space may write posts there, as their own or of a group of
 * theirs. What Confluence lets administrators do without such a permission does not count.
 */
@Component
class Authors {
  private final Companies companies;
  private final CommunitySpaces spaces;
  private final Members members;

  Authors(Companies companies, CommunitySpaces spaces, Members members) {
    this.companies = companies;
    this.spaces = spaces;
    this.members = members;
  }

  boolean mayAsk(Member member, Company company) {
    return !company.archived()
        && (members.mayAdminister(member) || companies.leads(member, company));
  }

  boolean mayAdminister(Member member) {
    return members.mayAdminister(member);
  }

  boolean sees(Member member, String spaceKey) {
    return spaces.isVisible(member, spaceKey);
  }

  boolean mayWrite(Member member, String spaceKey) {
    return spaces.isVisible(member, spaceKey)
        && spaces.rights(spaceKey).getOrDefault(SpaceRight.EDIT_BLOG, Set.of()).stream()
            .anyMatch(holder -> is(member, holder));
  }

  private boolean is(Member member, Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> members.groupsOf(member).contains(holder.name());
      case PERSON -> holder.name().equals(member.key().value());
      case ANYBODY -> false; // who is not logged in is no author
    };
  }

  /** Who writes the post now; nothing when the account is closed or gone. */
  Optional<Member> author(WeekSwitch wanted) {
    return members.active(wanted.by());
  }

  SpaceSummary space(String spaceKey) {
    return spaces.find(spaceKey).orElseThrow();
  }

  /** Why there is no post in their name: a word of the language files. */
  Optional<String> refusal(Optional<Member> author, Optional<Company> owner, String spaceKey) {
    if (owner.isEmpty() || spaces.find(spaceKey).isEmpty()) {
      return Optional.of("space");
    }
    if (author.isEmpty()) {
      return Optional.of("account");
    }
    if (!mayAsk(author.get(), owner.get())) {
      return Optional.of("lead");
    }
    return mayWrite(author.get(), spaceKey) ? Optional.empty() : Optional.of("right");
  }
}
