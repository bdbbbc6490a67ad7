package nl.leerkring.peers;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import nl.leerkring.host.MemberKey;

/**
 * Whose turn it is, so that nobody comes first for ever: each viewer has their own order of people,
 * and each day begins where the day before ended. Within a day it stays as it is.
 */
record Rotation(MemberKey viewer, long day) {
  /**
   * As many of them, all that are stronger before all that are weaker; among equals those whose
   * turn it is.
   */
  List<Peer> choose(Collection<Peer> peers, int most) {
    TreeMap<Integer, List<Peer>> tiers = new TreeMap<>(Comparator.reverseOrder());
    peers.forEach(
        peer -> tiers.computeIfAbsent(peer.strength(), none -> new ArrayList<>()).add(peer));
    List<Peer> chosen = new ArrayList<>();
    for (List<Peer> tier : tiers.values()) {
      chosen.addAll(turns(tier, peer -> peer.member().key(), most - chosen.size()));
    }
    return chosen;
  }

  /** As many of them, those whose turn it is. */
  <T> List<T> turns(Collection<T> all, Function<T, MemberKey> key, int most) {
    List<T> ordered = new ArrayList<>(all);
    ordered.sort(
        Comparator.comparingLong((T one) -> mixed(key.apply(one)))
            .thenComparing(one -> key.apply(one).value()));
    if (ordered.size() <= most) {
      return ordered;
    }
    List<T> turn = new ArrayList<>();
    int from = (int) Math.floorMod(day * most, (long) ordered.size());
    for (int i = 0; i < most; i++) {
      turn.add(ordered.get((from + i) % ordered.size()));
    }
    return turn;
  }

  /** A number that says nothing about a name: FNV-1a of viewer and person, then mixed. */
  private long mixed(MemberKey person) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : (viewer.value() + "|" + person.value()).getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    return hash ^ hash >>> 33;
  }
}
