package nl.leerkring.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.SeenSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Sessions to come that have free seats; not for who answered already. */
@Component
class SessionNews implements NewsSource, SeenSource {
  private static final Duration AHEAD = Duration.ofDays(14);

  private final SessionRepository repository;
  private final PageRestrictions pages;
  private final Clock clock;

  SessionNews(SessionRepository repository, PageRestrictions pages, Clock clock) {
    this.repository = repository;
    this.pages = pages;
    this.clock = clock;
  }

  @Override
  public List<NewsItem> since(Instant moment, Instant now) {
    List<Session> coming = repository.starting(now, now.plus(AHEAD));
    Map<Long, Answers> answers = repository.answers(coming);
    return coming.stream()
        .filter(session -> answers.get(session.pageId()).free(session) > 0)
        .flatMap(session -> item(session, answers.get(session.pageId())).stream())
        .toList();
  }

  /** A page that is gone has no news. */
  private Optional<NewsItem> item(Session session, Answers answers) {
    return pages
        .find(session.pageId())
        .map(RestrictedPage::spaceKey)
        .map(space -> item(session, space, answers));
  }

  private static NewsItem item(Session session, String space, Answers answers) {
    NewsItem page =
        NewsItem.own(
            "session:" + session.pageId(),
            NewsKind.SESSION,
            session.pageId(),
            session.start(),
            null);
    return page.in(space)
        .with(
            answers.seated().size(),
            new Message("sessions.news", session.start(), answers.free(session)));
  }

  @Override
  public Map<MemberKey, Map<Long, Instant>> seen(Collection<MemberKey> members) {
    Instant now = clock.instant();
    Set<MemberKey> wanted = new HashSet<>(members);
    Map<MemberKey, Map<Long, Instant>> seen = new HashMap<>();
    repository
        .answers(repository.starting(now, now.plus(AHEAD)))
        .forEach(
            (page, answers) ->
                List.of(answers.seated(), answers.waiting())
                    .forEach(
                        some ->
                            some.stream()
                                .filter(wanted::contains)
                                .forEach(
                                    member ->
                                        seen.computeIfAbsent(member, none -> new HashMap<>())
                                            .put(page, FOR_GOOD))));
    return seen;
  }
}
