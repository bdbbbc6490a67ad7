package nl.leerkring.news;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/** A feature that knows that members met pages: a component that fulfils this is found. */
public interface SeenSource {
  /** Stands for what is not news for the member any more, whatever happens to it. */
  Instant FOR_GOOD = Instant.MAX;

  /** When each member met which pages, by page id; a few queries for tens of members. */
  Map<MemberKey, Map<Long, Instant>> seen(Collection<MemberKey> members);
}
