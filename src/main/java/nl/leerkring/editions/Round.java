package nl.leerkring.editions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.leerkring.digest.Composing;
import nl.leerkring.digest.Reader;
import nl.leerkring.editions.OneDelivery.Outcome;
import nl.leerkring.editions.Turns.Turn;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One walk along all members, fifty at a time: whoever is due is claimed with the others of the
 * fifty, and then served one by one. Queries are made for the fifty, but for the steps of each
 * delivery.
 */
final class Round {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);
  private static final int AT_ONCE = 50;

  /** A node that is not heard of for so long is taken to be gone. */
  private static final Duration LEASE = Duration.ofMinutes(30);

  /** So many refusals in a row are the mail server's, not the members'. */
  private static final int MOST_REFUSALS = 5;

  /** Whoever got many other mails waits for theirs, as long as the edition is open. */
  private static final Duration OTHER_MAILS_REST = Duration.ofHours(6);

  private static final Duration SERVER_REST = Duration.ofMinutes(15);

  private final Rounds with;
  private final Clock clock;
  private final Edition edition;
  private final BooleanSupplier stopped;
  private final DigestSettings settings;
  private final Pace pace;
  private DigestReport report = DigestReport.NONE;
  private Composing composing;
  private Instant next;
  private int refusals;
  private boolean isOver;

  Round(Rounds with, Edition edition, BooleanSupplier stopped) {
    this.with = with;
    this.clock = with.everybody.clock;
    this.edition = edition;
    this.stopped = stopped;
    this.settings = with.editions.settings();
    this.pace = new Pace(clock, with.everybody.pause, settings.pace());
    this.next = settings.schedule().nextEdition(edition.name());
  }

  DigestReport run() {
    Map<String, Set<String>> companies = with.everybody.people.companiesByName();
    List<String> names = List.copyOf(companies.keySet());
    for (int from = 0; from < names.size() && !isOver; from += AT_ONCE) {
      if (stopped.getAsBoolean() || !with.editions.mayGoOn(edition)) {
        goOnAt(clock.instant());
        break;
      }
      Map<Member, Set<String>> some = new LinkedHashMap<>();
      for (String name : names.subList(from, Math.min(names.size(), from + AT_ONCE))) {
        with.everybody.members.named(name).ifPresent(one -> some.put(one, companies.get(name)));
      }
      serve(some);
    }
    return report;
  }

  /** When there is something to do next: somebody's hour, another try, or the next edition. */
  Instant next() {
    return next;
  }

  private void goOnAt(Instant moment) {
    next = moment.isBefore(next) ? moment : next;
  }

  private void serve(Map<Member, Set<String>> some) {
    try {
      Instant now = clock.instant();
      Map<MemberKey, Member> due = due(some.keySet(), now);
      if (!due.isEmpty()) {
        serve(some, due, now);
      }
    } catch (RuntimeException e) {
      LOG.error("Digest {}: some members could not be served", edition.name(), e);
      report = report.plus(new DigestReport(0, 0, some.size(), 0));
      goOnAt(clock.instant());
    }
  }

  private Map<MemberKey, Member> due(Set<Member> some, Instant now) {
    Map<MemberKey, Member> due = new LinkedHashMap<>();
    for (Member member : some) {
      Instant hour = settings.schedule().moment(edition.name(), member.zone());
      if (hour.isAfter(now)) {
        goOnAt(hour);
      }
      if (hasAddress(member) && edition.isDue(hour, now)) {
        due.put(member.key(), member);
      }
    }
    return due;
  }

  private void serve(Map<Member, Set<String>> companies, Map<MemberKey, Member> due, Instant now) {
    Map<MemberKey, List<Delivery>> kept = with.ledger.of(due.keySet(), now.minus(History.MEMORY));
    Map<MemberKey, History> histories = new HashMap<>();
    due.keySet().forEach(key -> histories.put(key, new History(kept.getOrDefault(key, List.of()))));
    due.keySet().removeIf(key -> !isOpen(histories.get(key), now));
    if (due.isEmpty()) {
      return;
    }
    Set<MemberKey> tooMany = with.turns.tooMany(due.keySet());
    if (due.keySet().removeAll(tooMany)) {
      goOnAt(now.plus(OTHER_MAILS_REST));
    }
    Map<MemberKey, Turn> turns = with.turns.of(due.values(), histories, now);
    List<Delivery> claims = claim(due, histories, turns, now);
    if (claims.isEmpty()) {
      return;
    }
    Map<MemberKey, Map<String, Instant>> told = new HashMap<>();
    histories.forEach((key, history) -> told.put(key, history.told()));
    Map<Member, Set<String>> wanted =
        claims.stream()
            .map(claim -> due.get(claim.member()))
            .collect(Collectors.toMap(one -> one, companies::get));
    Map<MemberKey, Reader> readers = composing(now).readers(wanted, told);
    deliver(claims, readers, turns);
  }

  private boolean isOpen(History history, Instant now) {
    Optional<Delivery> before = history.of(edition.name());
    before.filter(Delivery::isPending).ifPresent(one -> goOnAt(one.until()));
    return before.isEmpty() || before.get().isOpen(now);
  }

  private List<Delivery> claim(
      Map<MemberKey, Member> due,
      Map<MemberKey, History> histories,
      Map<MemberKey, Turn> turns,
      Instant now) {
    List<MemberKey> fresh = new ArrayList<>();
    Map<MemberKey, String> passed = new LinkedHashMap<>();
    List<Delivery> claims = new ArrayList<>();
    for (MemberKey key : due.keySet()) {
      Optional<Delivery> before = histories.get(key).of(edition.name());
      if (before.isPresent()) {
        with.ledger.take(before.get(), now.plus(LEASE)).ifPresent(claims::add);
      } else if (turns.get(key).isTheirs()) {
        fresh.add(key);
      } else {
        passed.put(key, turns.get(key).why());
      }
    }
    with.ledger.pass(edition.name(), passed, now);
    report = report.plus(new DigestReport(0, 0, 0, passed.size()));
    claims.addAll(with.ledger.claim(edition.name(), fresh, now, now.plus(LEASE)));
    return claims;
  }

  private void deliver(
      List<Delivery> claims, Map<MemberKey, Reader> readers, Map<MemberKey, Turn> turns) {
    List<Delivery> left = new ArrayList<>(claims);
    while (!left.isEmpty() && !isOver) {
      if (stopped.getAsBoolean() || !pace.allows()) {
        goOnAt(clock.instant());
        isOver = true;
      } else {
        Delivery claim = left.remove(0);
        deliver(claim, readers.get(claim.member()), turns.get(claim.member()).seldom());
      }
    }
    with.ledger.release(left);
  }

  private void deliver(Delivery claim, Reader reader, boolean seldom) {
    Outcome outcome = Outcome.FAILED;
    try {
      outcome = with.delivery.deliver(composing, reader, claim, seldom);
    } catch (RuntimeException e) {
      LOG.error("Digest {} for {} failed", edition.name(), claim.member().value(), e);
    }
    boolean isRefused = outcome == Outcome.REFUSED || outcome == Outcome.UNCERTAIN;
    refusals = isRefused ? refusals + 1 : 0;
    if (refusals == MOST_REFUSALS) {
      isOver = true;
      goOnAt(clock.instant().plus(SERVER_REST));
    }
    count(outcome);
  }

  private void count(Outcome outcome) {
    switch (outcome) {
      case SENT -> {
        pace.sent();
        report = report.plus(DigestReport.SENT);
      }
      case NOTHING -> report = report.plus(DigestReport.NOTHING);
      case ELSEWHERE -> LOG.debug("Digest {}: another node has one", edition.name());
      default -> {
        report = report.plus(DigestReport.FAILED);
        goOnAt(clock.instant().plus(SERVER_REST));
      }
    }
  }

  /** Only when somebody is due what happened is gathered. */
  private Composing composing(Instant now) {
    if (composing == null) {
      composing = with.everybody.digests.begin(edition.name(), now, settings.rings());
    }
    return composing;
  }

  private static boolean hasAddress(Member member) {
    return member.email() != null && !member.email().isBlank();
  }
}
