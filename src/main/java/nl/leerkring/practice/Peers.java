package nl.leerkring.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.profiles.Terms;
import org.springframework.stereotype.Component;

/** Who is of another company than whom, and who does the same work. */
@Component
class Peers {
  private final Companies companies;
  private final Members members;
  private final Profiles profiles;

  Peers(Companies companies, Members members, Profiles profiles) {
    this.companies = companies;
    this.members = members;
    this.profiles = profiles;
  }

  /** Whether the member is of a company, and of none that the author is of. */
  boolean isElsewhere(Member member, MemberKey author) {
    Set<String> own = keys(member);
    Set<String> theirs = members.find(author).map(this::keys).orElse(Set.of());
    return !own.isEmpty() && own.stream().noneMatch(theirs::contains);
  }

  /**
   * Whose work the member is asked to look at before others are: who has a function that the
   * practice is for or, when it names none, one of the author's. Where nothing is known of anybody
   * who handed in, nobody comes before anybody.
   */
  Predicate<Work> suited(Member member, List<Work> works, List<Practice> practices) {
    Set<MemberKey> people = works.stream().map(Work::author).collect(Collectors.toSet());
    people.add(member.key());
    Map<MemberKey, Profile> known = profiles.of(people);
    Map<Long, List<String>> named =
        practices.stream().collect(Collectors.toMap(Practice::pageId, Practice::functions));
    Set<Long> pagesWithFunctions =
        works.stream()
            .filter(work -> !functions(known, work.author()).isEmpty())
            .map(Work::pageId)
            .collect(Collectors.toSet());
    return work -> {
      List<String> asked = named.getOrDefault(work.pageId(), List.of());
      List<String> wanted = asked.isEmpty() ? functions(known, work.author()) : asked;
      return wanted.isEmpty()
          || !pagesWithFunctions.contains(work.pageId())
          || Terms.meet(wanted, functions(known, member.key()));
    };
  }

  private static List<String> functions(Map<MemberKey, Profile> known, MemberKey key) {
    return known.containsKey(key) ? known.get(key).functions() : List.of();
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
