package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * How rings become Confluence's own permissions: plan, preview, apply, undo. Everything here is for
 * who administers Confluence.
 */
@Component
public class Rings {
  private final Companies companies;
  private final RingSettings settings;
  private final Members members;
  private final CommunitySpaces spaces;
  private final PageRestrictions pages;
  private final Applier applier;
  private final AuditLog audit;

  Rings(
      Companies companies,
      RingSettings settings,
      Members members,
      CommunitySpaces spaces,
      PageRestrictions pages,
      Applier applier,
      AuditLog audit) {
    this.companies = companies;
    this.settings = settings;
    this.members = members;
    this.spaces = spaces;
    this.pages = pages;
    this.applier = applier;
    this.audit = audit;
  }

  /** What applying the rings would change now; nothing for who may not administer Confluence. */
  public Preview preview(Member asker) {
    return members.mayAdminister(asker) ? survey() : Preview.nothing();
  }

  /**
   * All that Confluence has otherwise than the rings say, and how many people that shows or hides
   * something; for other features, which check who asks.
   */
  public Preview survey() {
    Community community = companies.community();
    Present present = present();
    RingPlan plan = plan(community, present);
    return new Surveyor(members, present).preview(plan, community);
  }

  private RingPlan differences() {
    return plan(companies.community(), present());
  }

  /**
   * Begins to apply the plan that was looked at; refuses when Confluence or the companies changed
   * since.
   *
   * @param fingerprint of the plan that the administrator saw
   * @param why in their own words; may be empty
   */
  public Optional<Message> apply(Member asker, String fingerprint, String why) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    RingPlan plan = differences();
    if (!plan.fingerprint().equals(fingerprint)) {
      return Optional.of(new Message("rings.error.changed"));
    }
    record(asker, applier.start(Apply.Kind.APPLY, asker.key(), why, plan));
    return Optional.empty();
  }

  /**
   * Mends what is wrong among these changes at this moment, at once; for other features, which
   * check who asks.
   *
   * @return how many changes it took
   */
  public int mend(Member asker, Set<RingChange> some, String why) {
    List<RingChange> still = differences().changes().stream().filter(some::contains).toList();
    if (!still.isEmpty()) {
      record(asker, finish(applier.start(Apply.Kind.MEND, asker.key(), why, new RingPlan(still))));
    }
    return still.size();
  }

  /** Carries out a plan that another feature made and showed; only for administrators. */
  public Optional<Message> carryOut(Member asker, RingPlan plan, String why) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    record(asker, finish(applier.start(Apply.Kind.MEND, asker.key(), why, plan)));
    return Optional.empty();
  }

  /**
   * Takes from partners what they had until their partnership ended; narrowing needs nobody's
   * consent.
   *
   * @return how many changes it took
   */
  public int endWhatEnded() {
    Community community = companies.community();
    RingPlan ended =
        new RingPlan(
            plan(community, present()).changes().stream()
                .filter(change -> !change.gives() && change.holder().isGroup())
                .filter(change -> !change.isAnchor() && isOfFormerPartner(change, community))
                .toList());
    if (!ended.isEmpty()) {
      finish(applier.start(Apply.Kind.MEND, new MemberKey(""), "", ended));
    }
    return ended.changes().size();
  }

  private static boolean isOfFormerPartner(RingChange change, Community community) {
    Company owner = community.ownerOf(change.spaceKey()).orElseThrow();
    return owner.partnerships().stream()
        .filter(partnership -> partnership.endedBefore(owner.today(community.now())))
        .flatMap(partnership -> community.company(partnership.partner()).stream())
        .anyMatch(partner -> partner.ownGroups().contains(change.holder().name()));
  }

  private Apply finish(Apply started) {
    Apply apply = started;
    while (apply.state() == Apply.State.RUNNING) {
      apply = applier.goOn(apply);
    }
    return apply;
  }

  /** The apply that is not finished, if there is one; nothing for who may not administer. */
  public Optional<Apply> unfinished(Member asker) {
    return members.mayAdminister(asker) ? applier.unfinished() : Optional.empty();
  }

  /** The latest applies, newest first; nothing for who may not administer. */
  public List<Apply> history(Member asker) {
    return members.mayAdminister(asker) ? applier.latest() : List.of();
  }

  /** Does the next step of the apply that is running. */
  public Optional<Message> goOn(Member asker) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    unfinished(asker)
        .filter(apply -> apply.state() == Apply.State.RUNNING)
        .ifPresent(apply -> record(asker, applier.goOn(apply)));
    return Optional.empty();
  }

  /**
   * Leaves the apply as far as it came; what it did narrows first, so that nobody sees too much.
   */
  public Optional<Message> stop(Member asker) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    unfinished(asker).ifPresent(apply -> applier.end(apply, Apply.State.STOPPED));
    return Optional.empty();
  }

  /** What undoing the latest apply would change, and for how many people. */
  public Preview undoPreview(Member asker) {
    if (!members.mayAdminister(asker)) {
      return Preview.nothing();
    }
    RingPlan plan = applier.undoing();
    Present present = present();
    return new Surveyor(members, present).preview(plan);
  }

  /**
   * Undoes the latest apply as it was looked at.
   *
   * @param fingerprint of the plan that the administrator saw
   */
  public Optional<Message> undo(Member asker, String fingerprint, String why) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    RingPlan plan = applier.undoing();
    if (plan.isEmpty() || !plan.fingerprint().equals(fingerprint)) {
      return Optional.of(new Message("rings.error.changed"));
    }
    applier.markUndone();
    record(asker, applier.start(Apply.Kind.UNDO, asker.key(), why, plan));
    return Optional.empty();
  }

  private void record(Member asker, Apply apply) {
    if (apply.state() == Apply.State.DONE) {
      Map<String, String> details = new TreeMap<>();
      details.put("changes", String.valueOf(apply.total()));
      details.put("spaces", apply.plan().spaces());
      details.put("why", apply.why());
      audit.record(asker, "rings.audit." + apply.kind(), details);
    }
  }

  private RingPlan plan(Community community, Present present) {
    return new Planner(new RingRules(community, settings.matrix()), present)
        .plan(settings.pageRings());
  }

  private Present present() {
    return new HostPresent(spaces, pages, members);
  }
}
