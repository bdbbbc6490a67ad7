package nl.leerkring.drift;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.rings.Preview;
import nl.leerkring.rings.Rings;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What Confluence has otherwise than the rings say: since when, and one click to mend it. */
@Component
public class Drift {
  private final Rings rings;
  private final Companies companies;
  private final Members members;
  private final DriftRepository repository;
  private final DriftMail mail;
  private final Clock clock;

  Drift(
      Rings rings,
      Companies companies,
      Members members,
      DriftRepository repository,
      DriftMail mail,
      Clock clock) {
    this.rings = rings;
    this.companies = companies;
    this.members = members;
    this.repository = repository;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Everything that differs, leaks first: for an administrator everywhere, for a lead in the spaces
   * of their company, for others nothing.
   */
  public List<Finding> findings(Member asker, Preview survey) {
    Community community = companies.community();
    return new Findings(survey)
        .all(repository.since()).stream()
            .filter(finding -> mayKnow(asker, finding, community))
            .toList();
  }

  /** The survey to show findings of; nothing for who is neither administrator nor lead. */
  public Preview survey(Member asker) {
    boolean may =
        members.mayAdminister(asker)
            || companies.community().companies().stream()
                .anyMatch(company -> companies.leads(asker, company));
    return may ? rings.survey() : Preview.nothing();
  }

  /** Mends one finding as it is now, or says why not. */
  public Optional<Message> mend(Member asker, String key) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    Optional<Finding> finding =
        findings(asker, rings.survey()).stream().filter(f -> f.key().equals(key)).findFirst();
    if (finding.isEmpty()) {
      return Optional.of(new Message("drift.error.gone"));
    }
    rings.mend(asker, finding.get().changes(), "");
    check();
    return Optional.empty();
  }

  /** Looks again now, for an administrator. */
  public Optional<Message> check(Member asker) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    check();
    return Optional.empty();
  }

  /** What happens at night: ends what ended, remembers what differs and tells leads of leaks. */
  String night() {
    int ended = rings.endWhatEnded();
    List<Finding> findings = check();
    Set<String> untold = repository.untold();
    List<Finding> leaks =
        findings.stream()
            .filter(finding -> finding.kind() == Finding.Kind.LEAK)
            .filter(finding -> untold.contains(finding.key()))
            .toList();
    repository.markTold(mail.tell(leaks, companies.community()));
    return findings.size() + " differences, " + leaks.size() + " new leaks, " + ended + " ended";
  }

  private List<Finding> check() {
    List<Finding> findings = new Findings(rings.survey()).all(repository.since());
    repository.saw(
        findings.stream().map(Finding::key).collect(Collectors.toSet()), clock.instant());
    return findings;
  }

  private boolean mayKnow(Member asker, Finding finding, Community community) {
    return members.mayAdminister(asker)
        || community
            .ownerOf(finding.about().spaceKey())
            .filter(owner -> companies.leads(asker, owner))
            .isPresent();
  }
}
