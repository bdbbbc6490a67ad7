package nl.leerkring.news;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;

/**
 * A feature that tells members of something that is theirs alone: a component that fulfils this is
 * found. Asked for tens of members at once, it answers in a number of queries that does not grow
 * with them.
 */
public interface OwnNewsSource {
  /** By member; nothing for those who have none. */
  Map<MemberKey, List<NewsItem>> of(Collection<Member> members, Instant now);

  /** Says that a digest with items of these keys, of whatever source, left for the member. */
  default void told(Member member, Collection<String> keys) {}
}
