package nl.leerkring.sessionlists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.sessions.Listed;
import nl.leerkring.sessions.SessionLists;
import nl.leerkring.sessions.Span;
import org.springframework.stereotype.Component;

/** Which sessions there are for a reader: those to come, those that were, of a month, their own. */
@Component
class SessionOverviews {
  /** As many are in a month that one looks at; who has more narrows what they look for. */
  static final int MOST_OF_A_MONTH = 200;

  private static final Duration AHEAD = Duration.ofDays(400);
  private static final Duration BACK = Duration.ofDays(400);
  private static final Duration OWN_BACK = Duration.ofDays(30);

  private final SessionLists lists;
  private final Companies companies;
  private final Clock clock;

  SessionOverviews(SessionLists lists, Companies companies, Clock clock) {
    this.lists = lists;
    this.companies = companies;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  /** Those to come by start, or those that were with the latest first. */
  Overview list(Member reader, Wanted wanted, Optional<Span.Place> after, int most) {
    Instant now = clock.instant();
    Span span =
        wanted.past()
            ? new Span(now.minus(BACK), now, true, after)
            : new Span(now, now.plus(AHEAD), false, after);
    return find(reader, wanted, span, most);
  }

  /** All of the month by the reader's clock, those that were too. */
  Overview month(Member reader, Wanted wanted, YearMonth month) {
    ZoneId zone = reader.zone();
    Instant from = month.atDay(1).atStartOfDay(zone).toInstant();
    Instant until = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
    return find(reader, wanted, Span.of(from, until), MOST_OF_A_MONTH);
  }

  YearMonth thisMonth(Member reader) {
    return YearMonth.from(clock.instant().atZone(reader.zone()));
  }

  private Overview find(Member reader, Wanted wanted, Span span, int most) {
    Community community = companies.community();
    Set<String> spaces = spacesOf(community, wanted.company());
    Instant now = clock.instant();
    boolean onlyOver = span.latestFirst();
    Listed listed =
        lists.find(
            reader,
            span,
            (session, one) ->
                wanted.fits(session)
                    && (!onlyOver || one.isOver(now) && !one.off() && session.isPublished()),
            page -> wanted.company().isEmpty() || spaces.contains(page.spaceKey()),
            most);
    return overview(listed, community);
  }

  /** What the member leads or said anything but no to. */
  Overview coming(Member member, int most) {
    Instant now = clock.instant();
    return overview(lists.of(member, Span.of(now, now.plus(AHEAD)), most), companies.community());
  }

  /** The same of the last weeks, the latest first. */
  Overview lately(Member member, int most) {
    Instant now = clock.instant();
    Span span = new Span(now.minus(OWN_BACK), now, true, Optional.empty());
    return overview(lists.of(member, span, most), companies.community());
  }

  private static Overview overview(Listed listed, Community community) {
    TreeMap<String, String> owners = new TreeMap<>();
    listed
        .meetings()
        .forEach(
            seen ->
                community
                    .ownerOf(seen.page().spaceKey())
                    .ifPresent(owner -> owners.put(seen.page().spaceKey(), owner.name())));
    return new Overview(listed, owners);
  }

  private static Set<String> spacesOf(Community community, String company) {
    String wanted = company.toLowerCase(Locale.ROOT);
    return community.companies().stream()
        .filter(
            one ->
                one.key().equalsIgnoreCase(company)
                    || one.name().toLowerCase(Locale.ROOT).contains(wanted))
        .map(Company::spaces)
        .flatMap(spaces -> spaces.keySet().stream())
        .collect(Collectors.toSet());
  }
}
