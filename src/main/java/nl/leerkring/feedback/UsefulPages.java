package nl.leerkring.feedback;

import java.time.Instant;
import java.util.Map;
import nl.leerkring.news.ReactionSource;
import org.springframework.stereotype.Component;

/** Pages that members said were of use to their work. */
@Component
class UsefulPages implements ReactionSource {
  private final OpinionRepository opinions;

  UsefulPages(OpinionRepository opinions) {
    this.opinions = opinions;
  }

  @Override
  public Map<Long, Integer> reactions(Instant since) {
    return opinions.useful(since);
  }
}
