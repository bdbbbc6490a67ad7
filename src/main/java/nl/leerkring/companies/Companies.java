package nl.leerkring.companies;

import java.time.Clock;
import java.util.LinkedHashMap;
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
    String key = CompanyCheck.capitals(form.key());
    boolean archived = find(asker, key).filter(Company::archived).isPresent();
    return byField(save(asker, form.draft(archived), form.seen()));
  }

  /**
   * Keeps the company, or says item by item what is wrong.
   *
   * @param seen fingerprint of the company as the asker saw it; empty for one that is new
   */
  public List<Fault> save(Member asker, CompanyDraft draft, String seen) {
    if (!members.mayAdminister(asker)) {
      return List.of(notAllowed());
    }
    CompanyCheck check = new CompanyCheck(community(), members, spaces);
    check.seen(draft.key(), seen);
    Company company = check.read(draft);
    if (check.faults().isEmpty()) {
      repository.save(company);
    }
    return check.faults();
  }

  /** What the draft would make of the companies and kept groups; nothing changes by asking. */
  public CommunityChange change(Member asker, CommunityDraft draft) {
    if (!members.mayAdminister(asker)) {
      Community nothing = new Community(List.of(), Set.of(), clock.instant());
      return new CommunityChange(nothing, nothing, List.of(notAllowed()));
    }
    return new CommunityCheck(community(), members, spaces).change(draft);
  }

  /**
   * Keeps what the change says; rights change only when a plan is applied. The caller runs it in a
   * transaction.
   */
  public void keep(Member asker, CommunityChange change) {
    if (!members.mayAdminister(asker) || !change.faults().isEmpty()) {
      throw new IllegalArgumentException("A change that was refused is not kept");
    }
    change.removed().forEach(repository::remove);
    change.after().companies().stream()
        .filter(company -> !change.before().companies().contains(company))
        .forEach(repository::save);
    repository.keepGroups(change.after().keptByHand());
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
    return byField(keepGroups(asker, CompanyForm.listed(typed, "[,\n\r]+")));
  }

  /** Leaves these groups alone from now on, or says item by item what is wrong with the names. */
  public List<Fault> keepGroups(Member asker, List<String> names) {
    if (!members.mayAdminister(asker)) {
      return List.of(notAllowed());
    }
    KeptGroupsCheck check = new KeptGroupsCheck(community(), members);
    Set<String> groups = check.read("groups", names);
    if (check.faults().isEmpty()) {
      repository.keepGroups(groups);
    }
    return check.faults();
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

  private static Fault notAllowed() {
    return new Fault("form", new Message("rings.error.admin"));
  }

  private static Map<String, Message> byField(List<Fault> faults) {
    Map<String, Message> errors = new LinkedHashMap<>();
    faults.forEach(fault -> errors.put(fault.field(), fault.why()));
    return errors;
  }
}
