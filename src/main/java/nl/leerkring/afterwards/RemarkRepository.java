package nl.leerkring.afterwards;

import java.util.Collection;
import java.util.List;

/** Where feedback is kept. */
interface RemarkRepository {
  /** In the order in which it came; one query however many there are. */
  List<Remark> find(Collection<Long> occurrences);

  /** Keeps it instead of what the member said before; no words take it back. */
  void save(long pageId, Remark remark);
}
