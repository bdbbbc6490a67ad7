package nl.leerkring.comments;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.People;
import nl.leerkring.host.LiveComments;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Pages below which people of several companies talk with each other; as a number. */
@Component
class TalkNews implements NewsSource {
  private static final int LEAST_PEOPLE = 3;
  private static final int LEAST_COMPANIES = 2;

  /** So many pages, and of each so many comments, are looked at. */
  private static final int MOST_PAGES = 20;

  private static final int MOST_COMMENTS = 10;

  private final CommentRepository comments;
  private final LiveComments live;
  private final People people;
  private final Members members;

  TalkNews(CommentRepository comments, LiveComments live, People people, Members members) {
    this.comments = comments;
    this.live = live;
    this.people = people;
    this.members = members;
  }

  @Override
  public List<NewsItem> since(Instant moment, Instant now) {
    List<Discussion> lively =
        Discussion.of(comments.since(moment)).stream()
            .filter(TalkNews::isLively)
            .limit(MOST_PAGES)
            .map(this::stillThere)
            .filter(TalkNews::isLively)
            .toList();
    if (lively.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> companies = people.companiesByName();
    return lively.stream()
        .filter(page -> companies(page, companies).size() >= LEAST_COMPANIES)
        .map(TalkNews::item)
        .toList();
  }

  private static boolean isLively(Discussion page) {
    return page.people().size() >= LEAST_PEOPLE;
  }

  private Discussion stillThere(Discussion page) {
    return new Discussion(
        page.comments().stream().limit(MOST_COMMENTS).filter(one -> live.has(one.id())).toList());
  }

  private Set<String> companies(Discussion page, Map<String, Set<String>> byName) {
    Set<String> companies = new HashSet<>();
    for (MemberKey one : page.people()) {
      members
          .find(one)
          .map(Member::userName)
          .ifPresent(name -> companies.addAll(byName.getOrDefault(name, Set.of())));
    }
    return companies;
  }

  private static NewsItem item(Discussion page) {
    PageComment latest = page.latest();
    return NewsItem.page(NewsKind.TALK, latest.pageId(), latest.spaceKey(), latest.at())
        .with(0, new Message("comments.news.talk", page.people().size()));
  }
}
