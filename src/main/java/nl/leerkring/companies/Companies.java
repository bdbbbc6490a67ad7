package nl.leerkring.companies;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** The member organisations, as administrators set them up. */
@Component
public class Companies {
  private final CompanyRepository repository;
  private final Members members;
  private final CommunitySpaces spaces;
  private final Clock clock;

  Companies(CompanyRepository repository, Members members, CommunitySpaces spaces, Clock clock) {
    this.repository = repository;
    this.members = members;
    this.spaces = spaces;
    this.clock = clock;
  }

  /** All companies, for who administers Confluence; nothing for anybody else. */
  public List<Company> all(Member asker) {
    return members.mayAdminister(asker) ? repository.findAll() : List.of();
  }

  public Optional<Company> find(Member asker, String key) {
    return all(asker).stream().filter(company -> company.key().equals(key)).findFirst();
  }

  /**
   * Keeps the company, or says by field what is wrong; rights change only when a plan is applied.
   */
  public Map<String, Message> save(Member asker, CompanyForm form) {
    if (!members.mayAdminister(asker)) {
      return Map.of("form", new Message("rings.error.admin"));
    }
    CompanyCheck check = new CompanyCheck(community(), members, spaces);
    check.read(form).ifPresent(repository::save);
    return check.errors();
  }

  /** Marks the company as one that left, or takes it back; says why not when it can't. */
  public Optional<Message> archive(Member asker, String key, boolean left) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    Optional<Company> company = find(asker, key);
    company.map(found -> found.withArchived(left)).ifPresent(repository::save);
    return company.isPresent()
        ? Optional.empty()
        : Optional.of(new Message("rings.error.partner", key));
  }

  /**
   * Keeps a company that another feature changed within what its own rules allow; that feature
   * checked who asked.
   */
  public void keep(Company company) {
    repository.save(company);
  }

  /** Groups that the rings leave alone, besides the administrators; nothing for anybody else. */
  public Set<String> keptGroups(Member asker) {
    return members.mayAdminister(asker) ? repository.keptGroups() : Set.of();
  }

  /** Leaves these groups alone from now on, or says what is wrong with the names typed. */
  public Map<String, Message> keepGroups(Member asker, String typed) {
    if (!members.mayAdminister(asker)) {
      return Map.of("form", new Message("rings.error.admin"));
    }
    KeptGroupsCheck check = new KeptGroupsCheck(community(), members);
    check.read(typed).ifPresent(repository::keepGroups);
    return check.errors();
  }

  /** Everything that the rings go by, as it is now; for other features, never for a view. */
  public Community community() {
    return new Community(repository.findAll(), repository.keptGroups(), clock.instant());
  }

  /** Whether the member is a lead of the company. */
  public boolean leads(Member member, Company company) {
    return company.has(ManagedRole.LEADS)
        && members.groupsOf(member).contains(company.groupFor(ManagedRole.LEADS));
  }
}
