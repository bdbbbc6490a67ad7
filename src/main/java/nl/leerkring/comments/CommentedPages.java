package nl.leerkring.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.SeenSource;
import org.springframework.stereotype.Component;

/** Who wrote below a page has seen it, and what others had written there by then. */
@Component
class CommentedPages implements SeenSource {
  private final CommentRepository comments;

  CommentedPages(CommentRepository comments) {
    this.comments = comments;
  }

  @Override
  public Map<MemberKey, Map<Long, Instant>> seen(Collection<MemberKey> members) {
    Map<MemberKey, Map<Long, Instant>> seen = new HashMap<>();
    comments
        .by(members)
        .forEach( // the latest comes first
            one ->
                seen.computeIfAbsent(one.by(), none -> new HashMap<>())
                    .putIfAbsent(one.pageId(), one.at()));
    return seen;
  }
}
