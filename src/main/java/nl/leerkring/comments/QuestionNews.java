package nl.leerkring.comments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.leerkring.host.LiveComments;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.news.NewsSource;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.ProfileField;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.profiles.ShownTo;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Questions below pages that nobody answered yet. They are for people with the function of who asks
 * and with the same things to learn, as far as who asks shows those to everyone. Of the question
 * itself nothing is told.
 */
@Component
class QuestionNews implements NewsSource {
  /** So many of the latest are looked at, each with a question to Confluence. */
  static final int MOST = 60;

  private final CommentRepository comments;
  private final LiveComments live;
  private final Profiles profiles;

  QuestionNews(CommentRepository comments, LiveComments live, Profiles profiles) {
    this.comments = comments;
    this.live = live;
    this.profiles = profiles;
  }

  @Override
  public List<NewsItem> since(Instant moment, Instant now) {
    List<PageComment> open =
        Discussion.of(comments.since(moment)).stream()
            .flatMap(page -> page.unanswered().stream())
            .limit(MOST)
            .filter(question -> live.has(question.id()))
            .toList();
    Map<MemberKey, Profile> askers =
        profiles.of(open.stream().map(PageComment::by).filter(Objects::nonNull).toList());
    return open.stream().map(question -> item(question, askers)).toList();
  }

  private static NewsItem item(PageComment question, Map<MemberKey, Profile> askers) {
    Profile asker = question.by() == null ? null : askers.get(question.by());
    return NewsItem.own(
            "question:" + question.id(),
            NewsKind.QUESTION,
            question.pageId(),
            question.at(),
            new Message("comments.news.question"))
        .in(question.spaceKey())
        .by(question.by())
        .about(shown(asker, ProfileField.FUNCTIONS), shown(asker, ProfileField.WANTS_TO_LEARN));
  }

  private static List<String> shown(Profile asker, ProfileField field) {
    return asker != null && asker.shownTo(field) == ShownTo.EVERYONE ? asker.of(field) : List.of();
  }
}
