package nl.leerkring.comments;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.host.LiveComments;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Tells members how many people answered a question of theirs and wrote below a page of theirs;
 * each the one with the most people, so that it never nags.
 */
@Component
class WrittenToYou implements OwnNewsSource {
  private static final Duration LATELY = Duration.ofDays(8);

  /** So many comments of a page are counted, each with a question to Confluence. */
  private static final int MOST = 20;

  private final CommentRepository comments;
  private final LiveComments live;

  WrittenToYou(CommentRepository comments, LiveComments live) {
    this.comments = comments;
    this.live = live;
  }

  /** What others wrote to somebody: about a question of theirs, or below a page of theirs. */
  private record Written(String key, String says, List<PageComment> comments) {
    int people() {
      return Discussion.people(comments).size();
    }
  }

  @Override
  public Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now) {
    List<MemberKey> keys = members.stream().map(Member::key).toList();
    Map<MemberKey, List<NewsItem>> news = new HashMap<>();
    answers(keys, now.minus(LATELY)).forEach((member, all) -> add(news, member, all));
    belowTheirs(keys, now.minus(LATELY)).forEach((member, all) -> add(news, member, all));
    return news;
  }

  private Map<MemberKey, List<Written>> answers(List<MemberKey> keys, Instant since) {
    List<PageComment> questions = comments.by(keys).stream().filter(PageComment::asks).toList();
    Map<Long, Discussion> pages =
        Discussion.of(comments.below(questions.stream().map(PageComment::pageId).toList(), since))
            .stream()
            .collect(Collectors.toMap(page -> page.latest().pageId(), page -> page));
    return questions.stream()
        .filter(question -> pages.containsKey(question.pageId()))
        .collect(
            Collectors.groupingBy(
                PageComment::by,
                Collectors.mapping(
                    question -> answered(question, pages.get(question.pageId())),
                    Collectors.toList())));
  }

  private static Written answered(PageComment question, Discussion page) {
    return new Written(
        "answered:" + question.id(), "comments.news.answered", page.answersTo(question));
  }

  private Map<MemberKey, List<Written>> belowTheirs(List<MemberKey> keys, Instant since) {
    List<PageComment> ofOthers =
        comments.belowPagesOf(keys, since).stream().filter(one -> !one.isByMaker()).toList();
    return Discussion.of(ofOthers).stream()
        .collect(
            Collectors.groupingBy(
                page -> page.latest().maker(),
                Collectors.mapping(WrittenToYou::below, Collectors.toList())));
  }

  private static Written below(Discussion page) {
    return new Written("written:" + page.latest().id(), "comments.news.written", page.comments());
  }

  private void add(Map<MemberKey, List<NewsItem>> news, MemberKey member, List<Written> all) {
    most(all)
        .ifPresent(one -> news.computeIfAbsent(member, none -> new ArrayList<>()).add(item(one)));
  }

  private Optional<Written> most(List<Written> all) {
    return all.stream()
        .max(Comparator.comparingInt(Written::people).thenComparing(Written::key))
        .map(this::stillThere)
        .filter(one -> one.people() > 0);
  }

  private Written stillThere(Written one) {
    List<PageComment> there =
        one.comments().stream().limit(MOST).filter(comment -> live.has(comment.id())).toList();
    return new Written(one.key(), one.says(), there);
  }

  private static NewsItem item(Written one) {
    PageComment latest = one.comments().get(0);
    return NewsItem.own(
        one.key(),
        NewsKind.THANKS,
        latest.pageId(),
        latest.at(),
        new Message(one.says(), one.people()));
  }
}
