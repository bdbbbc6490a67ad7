package nl.leerkring.setup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.CommunityChange;
import nl.leerkring.companies.CommunityDraft;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Fault;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.NamedPageRing;
import nl.leerkring.rings.NamedPageRings;
import nl.leerkring.rings.Permissions;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * The whole configuration as one document, out and in. An import changes the configuration only;
 * rights change when the rings are applied. Everything here is for who administers Confluence.
 */
@Component
public class Setup {
  private final Companies companies;
  private final Permissions permissions;
  private final NamedPageRings pageRings;
  private final Members members;
  private final Transactions transactions;
  private final AuditLog audit;

  Setup(
      Companies companies,
      Permissions permissions,
      NamedPageRings pageRings,
      Members members,
      Transactions transactions,
      AuditLog audit) {
    this.companies = companies;
    this.permissions = permissions;
    this.pageRings = pageRings;
    this.members = members;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * The configuration, or nothing for who may not administer Confluence.
   *
   * @param withPages whether rings of pages are in it
   */
  public Optional<Map<String, Object>> export(Member asker, boolean withPages) {
    if (!members.mayAdminister(asker)) {
      return Optional.empty();
    }
    Optional<List<NamedPageRing>> pages =
        withPages ? Optional.of(pageRings.all(asker)) : Optional.empty();
    return Optional.of(SetupFormat.tree(companies.community(), permissions.matrix(asker), pages));
  }

  /**
   * What importing the document would do; nothing changes by asking.
   *
   * @param removes whether companies that the document does not have are to go
   */
  public SetupPlan plan(Member asker, String document, boolean removes) {
    List<Fault> faults = new ArrayList<>();
    Matrix now = permissions.matrix(asker);
    Matrix matrix = now;
    CommunityDraft draft = new CommunityDraft(Optional.empty(), Optional.empty(), removes);
    Optional<List<NamedPageRing>> pages = Optional.empty();
    Node root = SetupFormat.root(document, faults);
    if (faults.isEmpty()) {
      matrix = MatrixWords.read(root, now);
      pages = SetupFormat.pages(root);
      CommunityDraft wanted = SetupFormat.draft(root, companies.all(asker), removes);
      draft = faults.isEmpty() ? wanted : draft;
    }
    CommunityChange community = companies.change(asker, draft);
    faults.addAll(community.faults());
    faults.addAll(pageFaults(asker, pages.orElse(List.of()), community.after()));
    Optional<List<NamedPageRing>> had = pages.map(some -> pageRings.all(asker));
    Optional<List<NamedPageRing>> will =
        pages.map(wanted -> PageRingWords.merged(had.get(), wanted));
    return new SetupPlan(
        SetupFormat.tree(community.before(), now, had),
        SetupFormat.tree(community.after(), matrix, will),
        community,
        matrix,
        pages.orElse(List.of()),
        staying(draft, community),
        faults);
  }

  private List<Fault> pageFaults(Member asker, List<NamedPageRing> pages, Community after) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      NamedPageRing page = pages.get(i);
      Optional<Message> why =
          after.ringOf(page.spaceKey()).isEmpty()
              ? Optional.of(new Message("setup.error.space", page.spaceKey()))
              : pageRings.refusal(asker, page);
      String where = "pageRings[" + i + "]";
      why.ifPresent(reason -> faults.add(new Fault(where, reason)));
    }
    return faults;
  }

  private static Set<String> staying(CommunityDraft draft, CommunityChange change) {
    Set<String> keys = new TreeSet<>();
    if (draft.companies().isPresent()) {
      change.before().companies().forEach(company -> keys.add(company.key()));
      draft.companies().get().forEach(company -> keys.remove(company.key()));
      keys.removeAll(change.removed());
    }
    return keys;
  }

  /**
   * Imports the document when it does what was shown; says why it was not imported.
   *
   * @param fingerprint of the plan that was shown
   */
  public List<Fault> importDocument(
      Member asker, String document, boolean removes, String fingerprint) {
    return transactions.run(
        () -> {
          SetupPlan plan = plan(asker, document, removes);
          if (plan.faults().isEmpty() && !plan.fingerprint().equals(fingerprint)) {
            return List.of(new Fault("fingerprint", new Message("setup.error.changed")));
          }
          if (plan.faults().isEmpty() && !plan.changes().isEmpty()) {
            keep(asker, plan);
          }
          return plan.faults();
        });
  }

  private void keep(Member asker, SetupPlan plan) {
    companies.keep(asker, plan.community());
    if (!permissions.matrix(asker).equals(plan.matrix())) {
      permissions.save(asker, plan.matrix());
    }
    List<NamedPageRing> now = pageRings.all(asker);
    plan.pageRings().stream()
        .filter(page -> !now.contains(page))
        .forEach(page -> pageRings.keep(asker, page));
    Map<SetupChange.Kind, Long> counts =
        plan.changes().stream()
            .collect(Collectors.groupingBy(SetupChange::kind, Collectors.counting()));
    Map<String, String> details = new LinkedHashMap<>();
    for (SetupChange.Kind kind : SetupChange.Kind.values()) {
      details.put(kind.name(), String.valueOf(counts.getOrDefault(kind, 0L)));
    }
    details.put("removed", String.join(" ", plan.community().removed()));
    audit.record(asker, "setup.audit.IMPORT", details);
  }
}
