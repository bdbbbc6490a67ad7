package nl.leerkring.drift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Holder;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.rings.Preview;
import nl.leerkring.rings.RingChange;

/** Sorts the differences into what one click mends: a page, or what one holder has in a space. */
final class Findings {
  private final Preview preview;
  private final Set<String> losing = new HashSet<>();

  Findings(Preview preview) {
    this.preview = preview;
    preview.sights().stream()
        .filter(sight -> sight.lose() > 0)
        .forEach(sight -> losing.add(sight.spaceKey() + "/" + sight.pageId()));
  }

  /** Leaks first. */
  List<Finding> all(Map<String, Instant> since) {
    Map<String, Set<RingChange>> changes = new LinkedHashMap<>();
    for (RingChange change : preview.plan().changes()) {
      changes.computeIfAbsent(key(change), none -> new HashSet<>()).add(change);
    }
    List<Finding> findings = new ArrayList<>();
    changes.forEach(
        (key, some) ->
            findings.add(new Finding(key, kind(some), some, Optional.ofNullable(since.get(key)))));
    findings.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::key));
    return findings;
  }

  private static String key(RingChange change) {
    return change.isOnPage()
        ? "page/" + change.pageId()
        : change.spaceKey()
            + "/"
            + change.holder().kind()
            + "/"
            + change.holder().name()
            + (change.gives() ? "/+" : "/-");
  }

  private Finding.Kind kind(Set<RingChange> changes) {
    boolean narrows = changes.stream().anyMatch(RingChange::narrows);
    if (!narrows || changes.stream().anyMatch(Findings::opens)) {
      return Finding.Kind.LACK;
    }
    return changes.stream().anyMatch(this::shows) ? Finding.Kind.LEAK : Finding.Kind.EXTRA;
  }

  /** A page that is to open last of all is shut too far now. */
  private static boolean opens(RingChange change) {
    return change.isOnPage() && !change.gives() && !change.narrows();
  }

  private boolean shows(RingChange change) {
    boolean isSight = change.isOnPage() || change.right() == SpaceRight.VIEW;
    return isSight
        && (change.holder().equals(Holder.ANYBODY)
            || losing.contains(change.spaceKey() + "/" + change.pageId()));
  }
}
