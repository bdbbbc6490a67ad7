package nl.leerkring.comments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.ShortMemory;

/** Who wrote below which page when; never what. Each listing is one query, latest first. */
interface CommentRepository extends ShortMemory {
  void add(PageComment comment);

  List<PageComment> since(Instant moment);

  List<PageComment> by(Collection<MemberKey> members);

  /** Below pages that they made. */
  List<PageComment> belowPagesOf(Collection<MemberKey> makers, Instant since);

  List<PageComment> below(Collection<Long> pageIds, Instant since);
}
