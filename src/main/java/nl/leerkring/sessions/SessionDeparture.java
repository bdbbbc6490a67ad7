package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** People of a company that leaves give their seats in sessions of other companies to others. */
@Component
class SessionDeparture implements Departure {
  private static final Duration AHEAD = Duration.ofDays(3 * 365);

  private final SessionRepository repository;
  private final Seats seats;
  private final Pages pages;
  private final Clock clock;

  SessionDeparture(SessionRepository repository, Seats seats, Pages pages, Clock clock) {
    this.repository = repository;
    this.seats = seats;
    this.pages = pages;
    this.clock = clock;
  }

  /** One answer to one session. */
  private record Answer(Session session, Member member, String title) {}

  @Override
  public String nameKey() {
    return "leaving.seats";
  }

  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    return answers(company, people).stream()
        .map(
            answer ->
                Map.of(
                    "user",
                    answer.member().userName(),
                    "session",
                    answer.title(),
                    "start",
                    answer.session().start().toString()))
        .toList();
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return answers(company, people).size();
  }

  @Override
  public void end(Company company, List<Member> people) {
    answers(company, people)
        .forEach(answer -> seats.giveBack(answer.session(), answer.member().key()));
  }

  private List<Answer> answers(Company company, List<Member> people) {
    Instant now = clock.instant();
    List<Session> coming = repository.starting(now, now.plus(AHEAD));
    Map<Long, Answers> all = repository.answers(coming);
    List<Answer> answers = new ArrayList<>();
    for (Session session : coming) {
      Set<MemberKey> answered =
          all.get(session.pageId()).seated().stream().collect(Collectors.toSet());
      answered.addAll(all.get(session.pageId()).waiting());
      people.stream()
          .filter(member -> answered.contains(member.key()))
          .forEach(
              member ->
                  pages
                      .visible(member, session.pageId())
                      .filter(page -> !company.spaces().containsKey(page.spaceKey()))
                      .ifPresent(page -> answers.add(new Answer(session, member, page.title()))));
    }
    return answers;
  }
}
