package nl.leerkring.links;

import java.util.List;

/** Keeps the community's keys of links. */
interface LinkKeyRepository {
  List<LinkKey> all();

  /** Keeps the key, unless there is one of that number, which another node made at once. */
  void keep(LinkKey key);

  void remove(int number);
}
