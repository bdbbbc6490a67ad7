package nl.leerkring.rings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

/**
 * Carries plans out, a step at a time: what was done and that it was done are one transaction, so
 * that a crash leaves a plan that can be gone on with.
 */
@Component
class Applier {
  /** Few enough for one request, also on a slow database. */
  static final int STEP = 250;

  private final ApplyRepository journal;
  private final PageRingRepository pageRings;
  private final CommunitySpaces spaces;
  private final PageRestrictions pages;
  private final Members members;
  private final Transactions transactions;
  private final Clock clock;

  Applier(
      ApplyRepository journal,
      PageRingRepository pageRings,
      CommunitySpaces spaces,
      PageRestrictions pages,
      Members members,
      Transactions transactions,
      Clock clock) {
    this.journal = journal;
    this.pageRings = pageRings;
    this.spaces = spaces;
    this.pages = pages;
    this.members = members;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Writes down what is to be done and does the first step. */
  Apply start(Apply.Kind kind, MemberKey by, String why, RingPlan plan) {
    Apply started = journal.start(kind, clock.instant(), by, why, plan);
    return goOn(started);
  }

  /** Does the next step; nothing when the apply was ended in the meantime. */
  Apply goOn(Apply apply) {
    return transactions.run(
        () -> {
          int until = Math.min(apply.done() + STEP, apply.total());
          apply.plan().changes().subList(apply.done(), until).forEach(this::carryOut);
          Apply.State state = until == apply.total() ? Apply.State.DONE : Apply.State.RUNNING;
          journal.advance(apply.id(), until, state);
          return journal.latest().orElseThrow();
        });
  }

  /**
   * Does a plan for one page at once, without writing it down: what undoes it is the page's ring.
   */
  void carryOut(RingPlan plan) {
    transactions.run(
        () -> {
          plan.changes().forEach(this::carryOut);
          return null;
        });
  }

  /** Newest first. */
  List<Apply> latest() {
    return journal.latest(20);
  }

  /** The latest, unless it came to its end. */
  Optional<Apply> unfinished() {
    return journal.latest().filter(Apply::isOpen);
  }

  void end(Apply apply, Apply.State state) {
    journal.advance(apply.id(), apply.done(), state);
  }

  /**
   * What undoes the latest apply, together with those before it that broke off; nothing when there
   * is none or when it is undone. What was never done is not undone, nor is anything given back to
   * an account that is gone.
   */
  RingPlan undoing() {
    Map<RingChange, RingChange> net = new LinkedHashMap<>();
    List<Apply> back = toUndo();
    for (int i = back.size() - 1; i >= 0; i--) {
      Apply apply = back.get(i);
      for (RingChange change : apply.plan().changes().subList(0, apply.done())) {
        if (net.remove(change.inverse()) == null) {
          net.put(change, change);
        }
      }
    }
    return new RingPlan(
        new RingPlan(List.copyOf(net.values()))
            .inverse().changes().stream().filter(this::isPossible).toList());
  }

  /** Says of all that were undone that they are. */
  void markUndone() {
    toUndo().forEach(apply -> end(apply, Apply.State.UNDONE));
  }

  /** Newest first. */
  private List<Apply> toUndo() {
    List<Apply> back = new ArrayList<>();
    for (Apply apply : journal.latest(20)) {
      boolean isEnd = apply.state() == Apply.State.UNDONE || apply.kind() == Apply.Kind.UNDO;
      if (isEnd || !back.isEmpty() && !apply.isOpen()) {
        break;
      }
      back.add(apply);
    }
    return back;
  }

  private boolean isPossible(RingChange change) {
    return !change.gives()
        || change.holder().kind() != Holder.Kind.PERSON
        || members.find(new MemberKey(change.holder().name())).isPresent();
  }

  private void carryOut(RingChange change) {
    if (!change.isOnPage()) {
      inSpace(change);
    } else if (pages.find(change.pageId()).isPresent()) {
      onPage(change);
    }
  }

  private void inSpace(RingChange change) {
    if (spaces.find(change.spaceKey()).isEmpty()) {
      return; // deleted since the plan was made; nobody sees it
    }
    if (change.gives()) {
      spaces.grant(change.spaceKey(), change.right(), change.holder());
    } else {
      spaces.revoke(change.spaceKey(), change.right(), change.holder());
    }
  }

  /** Says that a restriction is ours before it is there: the other way round it could stay shut. */
  private void onPage(RingChange change) {
    if (change.gives()) {
      if (change.isAnchor()) {
        pageRings.markShut(change.pageId(), true);
      }
      pages.letIn(change.pageId(), change.holder());
    } else {
      pages.shutOut(change.pageId(), change.holder());
      if (pages.find(change.pageId()).stream().noneMatch(Applier::isLimitedToGroups)) {
        pageRings.markShut(change.pageId(), false);
      }
    }
  }

  private static boolean isLimitedToGroups(RestrictedPage page) {
    return page.viewers().stream().anyMatch(Holder::isGroup);
  }
}
