package nl.leerkring.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.People;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.news.NewsSource;
import nl.leerkring.news.OwnNewsSource;
import nl.leerkring.news.ReactionSource;
import nl.leerkring.news.SeenSource;
import nl.leerkring.news.ShortMemory;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.Profiles;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** What was written below pages, kept in a real database, wired by hand. */
public final class CommentsWithoutAHost {
  public final Set<Long> removed = new HashSet<>();
  public final Map<MemberKey, Profile> profiles = new HashMap<>();
  public final NewsSource questions;
  public final NewsSource talks;
  public final OwnNewsSource own;
  public final SeenSource seen;
  public final ReactionSource reactions;
  public final ShortMemory memory;
  final CommentRepository repository;

  /** How often Confluence was asked for a comment. */
  public int asked;

  private long latest = 1000;

  public CommentsWithoutAHost(Database database, People people, Members members) {
    repository = repository(database);
    Profiles known = Mockito.mock(Profiles.class);
    Mockito.when(known.of(ArgumentMatchers.<Collection<MemberKey>>any())).thenReturn(profiles);
    questions = new QuestionNews(repository, this::has, known);
    talks = new TalkNews(repository, this::has, people, members);
    own = new WrittenToYou(repository, this::has);
    seen = new CommentedPages(repository);
    reactions = new CommentReactions(repository);
    memory = repository;
  }

  static CommentRepository repository(Database database) {
    return new AoCommentRepository(
        new RealActiveObjects(database, "nl.leerkring", AoComment.class));
  }

  private boolean has(long id) {
    asked++;
    return !removed.contains(id);
  }

  /** Somebody writes below a page of that maker; the comment's id. */
  public long write(
      long pageId, String space, MemberKey maker, Instant at, MemberKey by, String text) {
    repository.add(new PageComment(++latest, pageId, space, maker, at, by, Asking.asks(text)));
    return latest;
  }

  public List<NewsSource> news() {
    return List.of(questions, talks);
  }
}
