package nl.leerkring.freshness;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Pages of which somebody says from time to time that they are still right. Its owner is asked;
 * whoever may edit the page may say it.
 */
@Component
public class Freshness {
  private static final int ASKED_AT_ONCE = 10;
  private static final int LOOKED_AT = 50;

  private final CheckRepository repository;
  private final Pages pages;
  private final Members members;
  private final Clock clock;

  Freshness(CheckRepository repository, Pages pages, Members members, Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.members = members;
    this.clock = clock;
  }

  /**
   * When the page that the reader looks at was checked. What its macro says is kept for lists.
   *
   * @param named whom the macro names; who made the page when it names nobody
   */
  Optional<Check> show(Member reader, long pageId, int months, Optional<MemberKey> named) {
    return pages.visible(reader, pageId).map(page -> show(page, months, named));
  }

  private Check show(PageSummary page, int months, Optional<MemberKey> named) {
    Optional<MemberKey> owner =
        named
            .or(() -> Optional.ofNullable(page.creator()))
            .filter(key -> members.active(key).isPresent()); // nobody else can be asked
    Check check =
        repository
            .find(page.id())
            .map(before -> isUnsaid(before) ? fresh(page, before) : before)
            .orElseGet(() -> new Check(page.id(), owner, months, page.modified(), Optional.empty()))
            .with(owner, months);
    repository.save(check);
    return check;
  }

  private static boolean isUnsaid(Check check) {
    return check.by().isEmpty();
  }

  /** As long as nobody checked it, it is as fresh as its last change. */
  private static Check fresh(PageSummary page, Check before) {
    return new Check(page.id(), before.owner(), before.months(), page.modified(), Optional.empty());
  }

  boolean mayConfirm(Member member, long pageId) {
    return pages.mayEdit(member, pageId);
  }

  Instant now() {
    return clock.instant();
  }

  /** Keeps that the member says the page is still right; says why not when they may not. */
  Optional<Message> confirm(Member member, long pageId) {
    Optional<Check> check = repository.find(pageId);
    if (!mayConfirm(member, pageId) || check.isEmpty()) {
      return Optional.of(new Message("freshness.error.page"));
    }
    repository.save(check.get().confirmed(member.key(), clock.instant()));
    return Optional.empty();
  }

  /**
   * Pages that the owner is asked to look at again, the longest overdue first: at most ten, so that
   * who is asked once a week is asked at most ten times a week. Pages that they may not edit any
   * more are left out.
   */
  public List<DuePage> due(Member owner) {
    return due(List.of(owner)).getOrDefault(owner.key(), List.of());
  }

  /** The same for many at once, by owner; one query for hundreds of them. */
  Map<MemberKey, List<DuePage>> due(Collection<Member> owners) {
    List<MemberKey> keys = owners.stream().map(Member::key).toList();
    Map<MemberKey, List<Check>> checks =
        repository.due(keys, clock.instant()).stream()
            .sorted(Comparator.comparing(Check::due).thenComparing(Check::pageId))
            .collect(Collectors.groupingBy(check -> check.owner().orElseThrow()));
    Map<MemberKey, List<DuePage>> due = new HashMap<>();
    for (Member owner : owners) {
      due.put(owner.key(), due(owner, checks.getOrDefault(owner.key(), List.of())));
    }
    return due;
  }

  private List<DuePage> due(Member owner, List<Check> checks) {
    return checks.stream()
        .limit(LOOKED_AT)
        .filter(check -> pages.mayEdit(owner, check.pageId()))
        .flatMap(
            check -> pages.visible(owner, check.pageId()).map(page -> due(check, page)).stream())
        .limit(ASKED_AT_ONCE)
        .toList();
  }

  private static DuePage due(Check check, PageSummary page) {
    return new DuePage(page.id(), page.title(), page.urlPath(), check.due());
  }
}
