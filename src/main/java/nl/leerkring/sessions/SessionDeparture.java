package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.seats.Answer;
import nl.leerkring.seats.SeatList;
import nl.leerkring.seats.Seats;
import org.springframework.stereotype.Component;

/**
 * People of a company that leaves give their seats in sessions of other companies to others, and
 * host none of them any more.
 */
@Component
class SessionDeparture implements Departure {
  private static final Duration AHEAD = Duration.ofDays(3 * 365);

  private final SessionRepository repository;
  private final Seats seats;
  private final Losses losses;
  private final Pages pages;
  private final Clock clock;

  SessionDeparture(
      SessionRepository repository, Seats seats, Losses losses, Pages pages, Clock clock) {
    this.repository = repository;
    this.seats = seats;
    this.losses = losses;
    this.pages = pages;
    this.clock = clock;
  }

  /** Somebody's part in one time of a session. */
  private record Part(Occurrence occurrence, Member member, String title) {}

  @Override
  public String nameKey() {
    return "leaving.seats";
  }

  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    return parts(company, people).stream()
        .map(
            part ->
                Map.of(
                    "user",
                    part.member().userName(),
                    "session",
                    part.title(),
                    "start",
                    part.occurrence().start().toString()))
        .toList();
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return parts(company, people).size();
  }

  @Override
  public void end(Company company, List<Member> people) {
    Map<Long, Set<MemberKey>> gone = new TreeMap<>();
    for (Part part : parts(company, people)) {
      gone.computeIfAbsent(part.occurrence().pageId(), none -> new HashSet<>())
          .add(part.member().key());
    }
    gone.forEach(losses::of);
  }

  private List<Part> parts(Company company, List<Member> people) {
    Instant now = clock.instant();
    List<Occurrence> coming = repository.between(now, now.plus(AHEAD));
    Map<Long, SeatList> lists = seats.at(coming.stream().map(Occurrence::id).toList());
    Map<Long, Session> sessions =
        repository.find(coming.stream().map(Occurrence::pageId).distinct().toList());
    List<Part> parts = new ArrayList<>();
    for (Occurrence one : coming) {
      Set<MemberKey> concerned = new HashSet<>();
      lists.get(one.id()).answers().stream().map(Answer::member).forEach(concerned::add);
      sessions.get(one.pageId()).host().ifPresent(concerned::add);
      for (Member member : people) {
        if (concerned.contains(member.key())) {
          pages
              .visible(member, one.pageId())
              .filter(page -> !company.spaces().containsKey(page.spaceKey()))
              .map(PageSummary::title)
              .ifPresent(title -> parts.add(new Part(one, member, title)));
        }
      }
    }
    return parts;
  }
}
