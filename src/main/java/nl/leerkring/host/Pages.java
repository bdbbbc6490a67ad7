package nl.leerkring.host;

import java.util.List;
import java.util.Optional;

/** Confluence's pages, always with the eyes of one member. */
public interface Pages {
  /** The page, when it exists and the reader may view it. */
  Optional<PageSummary> visible(Member reader, long pageId);

  /** The page of that title in the space, when it exists and the reader may view it. */
  Optional<PageSummary> visible(Member reader, String spaceKey, String title);

  /** The child pages that the reader may view, in page-tree order. */
  List<PageSummary> visibleChildren(Member reader, long pageId);

  /** The parent page, when there is one and the reader may view it. */
  Optional<PageSummary> visibleParent(Member reader, long pageId);

  /** Who changed the page last, when the reader may view it and the account is there. */
  Optional<MemberKey> lastModifier(Member reader, long pageId);

  boolean mayEdit(Member member, long pageId);
}
