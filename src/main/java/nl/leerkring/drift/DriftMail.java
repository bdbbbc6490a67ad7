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
import nl.leerkring.host.Mail;
import nl.leerkring.host.MailNotSentException;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Site;
import nl.leerkring.host.Templates;
import nl.leerkring.host.Translator;
import nl.leerkring.rings.PlanWords;
import nl.leerkring.web.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells a company's leads, or the administrators when it has none, of new leaks: one mail each. */
@Component
class DriftMail {
  private static final Logger LOG = LoggerFactory.getLogger(DriftMail.class);

  private final Members members;
  private final Templates templates;
  private final Translator translator;
  private final Mailer mailer;
  private final Site site;

  DriftMail(Members members, Templates templates, Translator translator, Mailer mailer, Site site) {
    this.members = members;
    this.templates = templates;
    this.translator = translator;
    this.mailer = mailer;
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
        .map(company -> leadsOf(company))
        .ifPresent(leads::addAll);
    return leads.isEmpty() ? members.userNamesIn(Community.ADMINISTRATORS) : leads;
  }

  private Set<String> leadsOf(Company company) {
    return members.userNamesIn(company.groupFor(ManagedRole.LEADS));
  }

  private boolean sent(Member member, Set<Finding> leaks) {
    Texts words = new Texts(translator, member.locale());
    PlanWords plan = new PlanWords(words, members);
    List<String> lines =
        leaks.stream()
            .flatMap(leak -> leak.changes().stream())
            .map(change -> change.spaceKey() + ": " + plan.change(change).getText())
            .sorted()
            .toList();
    String html =
        templates.render(
            "templates/drift/mail.vm",
            Map.of(
                "text",
                words,
                "language",
                member.locale().getLanguage(),
                "name",
                member.fullName(),
                "lines",
                lines,
                "url",
                site.url("/admin/plugins/leerkring/drift.action")));
    try {
      mailer.send(new Mail(member.email(), words.get("drift.mail.subject", leaks.size()), html));
      return true;
    } catch (MailNotSentException e) {
      LOG.warn("{} could not be told of {} leaks", member.key().value(), leaks.size(), e);
      return false;
    }
  }
}
