package nl.leerkring.companies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;

/**
 * Checks many companies at once against what all of them will be, so that one may name a partner
 * that comes in the same draft, and a space may go from one to another.
 */
final class CommunityCheck {
  private static final String COMPANIES = "companies";
  private static final String KEPT = "keptGroups";

  private final Community now;
  private final Members members;
  private final CommunitySpaces spaces;
  private final List<Fault> faults = new ArrayList<>();

  CommunityCheck(Community now, Members members, CommunitySpaces spaces) {
    this.now = now;
    this.members = members;
    this.spaces = spaces;
  }

  CommunityChange change(CommunityDraft draft) {
    Community expected = expected(draft);
    Map<String, Company> after = staying(draft);
    List<CompanyDraft> drafts = draft.companies().orElse(List.of());
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      String at = COMPANIES + "[" + i + "]";
      Company company = company(drafts.get(i), expected, at);
      if (!seen.add(company.key())) {
        faults.add(new Fault(at + ".key", new Message("companies.error.key.twice", company.key())));
      }
      after.put(company.key(), company);
    }
    removed(after);
    Set<String> kept = kept(draft, community(after, now.kept()));
    return new CommunityChange(now, community(after, kept), faults);
  }

  /** All companies as the draft has them, however wrong it may be otherwise. */
  private Community expected(CommunityDraft draft) {
    Map<String, Company> all = staying(draft);
    for (CompanyDraft one : draft.companies().orElse(List.of())) {
      Company company = new CompanyCheck(now, members, spaces).read(one);
      all.put(company.key(), company);
    }
    Set<String> kept =
        draft
            .kept()
            .map(
                names ->
                    new KeptGroupsCheck(community(Map.of(), Set.of()), members).read("", names))
            .orElse(now.kept());
    return community(all, kept);
  }

  /** Those that the draft leaves as they are. */
  private Map<String, Company> staying(CommunityDraft draft) {
    Map<String, Company> staying = new TreeMap<>();
    if (draft.companies().isEmpty() || !draft.removes()) {
      now.companies().forEach(company -> staying.put(company.key(), company));
    }
    return staying;
  }

  /** What is already so is not asked again: a group may be gone since. */
  private Company company(CompanyDraft draft, Community expected, String at) {
    Optional<Company> same = now.company(CompanyCheck.capitals(draft.key()));
    boolean isAsked =
        same.filter(company -> CompanyDraft.of(company).equals(draft)).isEmpty()
            || same.get().partnerships().stream()
                .anyMatch(partnership -> expected.company(partnership.partner()).isEmpty());
    if (!isAsked) {
      return same.get();
    }
    CompanyCheck check = new CompanyCheck(expected, members, spaces);
    Company company = check.read(draft);
    check.faults().forEach(fault -> faults.add(fault.in(at)));
    return company;
  }

  /** A company goes after it left: until then its spaces are shut by the rings. */
  private void removed(Map<String, Company> after) {
    for (Company company : now.companies()) {
      if (after.containsKey(company.key())) {
        continue;
      }
      if (!company.archived()) {
        faults.add(
            new Fault(COMPANIES, new Message("companies.error.remove.archive", company.key())));
      } else if (company.managed().stream()
          .anyMatch(group -> !members.userNamesIn(group).isEmpty())) {
        faults.add(
            new Fault(COMPANIES, new Message("companies.error.remove.people", company.key())));
      }
    }
  }

  private Set<String> kept(CommunityDraft draft, Community after) {
    if (draft.kept().isEmpty() || Set.copyOf(draft.kept().get()).equals(now.keptByHand())) {
      return now.kept();
    }
    KeptGroupsCheck check = new KeptGroupsCheck(after, members);
    Set<String> kept = check.read(KEPT, draft.kept().get());
    faults.addAll(check.faults());
    return kept;
  }

  private Community community(Map<String, Company> companies, Set<String> kept) {
    List<Company> sorted =
        companies.values().stream().sorted(Comparator.comparing(Company::key)).toList();
    return new Community(sorted, kept, now.now());
  }
}
