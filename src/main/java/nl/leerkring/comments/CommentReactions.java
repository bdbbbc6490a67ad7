package nl.leerkring.comments;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.news.ReactionSource;
import org.springframework.stereotype.Component;

/** How many people besides its maker wrote something below a page. */
@Component
class CommentReactions implements ReactionSource {
  private final CommentRepository comments;

  CommentReactions(CommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public Map<Long, Integer> reactions(Instant since) {
    Map<Long, Integer> reactions = new HashMap<>();
    Discussion.of(comments.since(since).stream().filter(one -> !one.isByMaker()).toList())
        .forEach(page -> reactions.put(page.latest().pageId(), page.people().size()));
    return reactions;
  }
}
