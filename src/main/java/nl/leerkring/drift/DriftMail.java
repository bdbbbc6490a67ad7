package nl.leerkring.drift;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.web.Letters;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Tells a company's leads, or the administrators when it has none, of new leaks: one mail each. */
@Component
class DriftMail {
  private final Members members;
  private final Letters letters;
  private final Site site;

  DriftMail(Members members, Letters letters, Site site) {
    this.members = members;
    this.letters = letters;
    this.site = site;
  }

  /**
   * Sends the mails.
   *
   * @return keys of the leaks that somebody was told of; the others wait for the next night
   */
  Set<String> tell(List<Finding> leaks, Community community) {
    Map<String, Set<Finding>> byPerson = new HashMap<>();
    for (Finding leak : leaks) {
      for (String person : peopleFor(leak, community)) {
        byPerson.computeIfAbsent(person, none -> new HashSet<>()).add(leak);
      }
    }
    Set<String> told = new HashSet<>();
    byPerson.forEach(
        (person, some) ->
            members
                .named(person)
                .filter(member -> sent(member, some))
                .ifPresent(member -> some.forEach(leak -> told.add(leak.key()))));
    return told;
  }

  private Set<String> peopleFor(Finding leak, Community community) {
    Set<String> leads = new TreeSet<>();
    community
        .ownerOf(leak.about().spaceKey())
        .filter(company -> company.has(ManagedRole.LEADS))
        .map(this::leadsOf)
        .ifPresent(leads::addAll);
    return leads.isEmpty() ? members.userNamesIn(Community.ADMINISTRATORS) : leads;
  }

  private Set<String> leadsOf(Company company) {
    return members.userNamesIn(company.groupFor(ManagedRole.LEADS));
  }

  private String page(Member member) {
    return members.mayAdminister(member)
        ? "/admin/plugins/leerkring/drift.action"
        : "/plugins/leerkring/lead.action";
  }

  private boolean sent(Member member, Set<Finding> leaks) {
    PlanWords plan = new PlanWords(letters.words(member), members);
    List<String> lines =
        leaks.stream()
            .flatMap(leak -> leak.changes().stream())
            .map(change -> change.spaceKey() + ": " + plan.change(change).getText())
            .sorted()
            .toList();
    return letters.send(
        member,
        new Message("drift.mail.subject", leaks.size()),
        "drift/mail",
        Map.of("lines", lines, "url", site.url(page(member))));
  }
}
