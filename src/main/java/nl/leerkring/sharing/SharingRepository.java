package nl.leerkring.sharing;

import java.time.Instant;
import java.util.Optional;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.MemberKey;

/** Where it is kept who let which page reach how far. */
interface SharingRepository {
  void add(long pageId, Ring from, Ring to, MemberKey by, Instant at, Sharing.State state);

  /** The latest of the page. */
  Optional<Sharing> latest(long pageId);

  void mark(int id, Sharing.State state);
}
