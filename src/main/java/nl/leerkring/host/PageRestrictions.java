package nl.leerkring.host;

import java.util.List;
import java.util.Optional;

/** Confluence's view restrictions on pages. Callers have checked that they may ask. */
public interface PageRestrictions {
  /** The page, unless it is gone. */
  Optional<RestrictedPage> find(long pageId);

  /** The page of that title in that space, unless it is gone. */
  Optional<RestrictedPage> find(String spaceKey, String title);

  /** The pages above it, nearest first. */
  List<RestrictedPage> above(long pageId);

  /** Adds to the page's own view restriction; nothing changes when the holder is in it. */
  void letIn(long pageId, Holder holder);

  /** Removes from it; a page that lost the last holder lets in whoever gets this far. */
  void shutOut(long pageId, Holder holder);
}
