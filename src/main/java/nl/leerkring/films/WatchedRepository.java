package nl.leerkring.films;

import nl.leerkring.host.MemberKey;

/** How far members watched films. */
interface WatchedRepository {
  /** Nothing watched where nothing is kept. */
  Watched find(MemberKey member, long pageId, String film);

  void keep(MemberKey member, long pageId, String film, Watched watched, int share);
}
