package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  Companies(CompanyRepository repository, Members members, CommunitySpaces spaces) {
    this.repository = repository;
    this.members = members;
    this.spaces = spaces;
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

  Community community() {
    Set<String> kept = new TreeSet<>(repository.keptGroups());
    kept.add(RingRules.ADMINISTRATORS);
    return new Community(repository.findAll(), kept);
  }
}
