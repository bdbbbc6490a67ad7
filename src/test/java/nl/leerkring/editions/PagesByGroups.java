package nl.leerkring.editions;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import nl.leerkring.testing.InMemoryMembers;

/**
 * The cheapest host that does what Confluence does for each question: find the account, the page,
 * the space's rights by group, and the restrictions of the page and of each page above it. Here all
 * of that is in memory and no page is restricted; a real one asks caches, directories and a
 * database.
 */
final class PagesByGroups implements Pages {
  private final InMemoryMembers members;
  private final Map<String, Set<String>> allowed = new HashMap<>();
  private final Map<Long, PageSummary> pages = new LinkedHashMap<>();
  private final Map<MemberKey, Set<String>> groups = new HashMap<>();
  private final Map<Long, Set<String>> restrictions = new HashMap<>();
  private long asked;

  PagesByGroups(InMemoryMembers members) {
    this.members = members;
  }

  void allow(String space, Set<String> groups) {
    allowed.put(space, groups);
  }

  void add(long id, String title, String space, Member by, Instant at) {
    pages.put(
        id,
        new PageSummary(
            id, title, "/display/" + id, space, "Space " + space, by.key(), by.fullName(), at, at));
  }

  Set<Long> ids() {
    return pages.keySet();
  }

  long asked() {
    return asked;
  }

  @Override
  public Optional<PageSummary> visible(Member reader, long pageId) {
    asked++;
    PageSummary page = pages.get(pageId);
    if (page == null) {
      return Optional.empty();
    }
    Set<String> in = groups.computeIfAbsent(reader.key(), key -> members.groupsOf(reader));
    boolean mayEnter = in.stream().anyMatch(allowed.get(page.spaceKey())::contains);
    return mayEnter && isLetIn(in, pageId) ? Optional.of(copy(page)) : Optional.empty();
  }

  private boolean isLetIn(Set<String> in, long pageId) {
    for (long at = pageId; at != 0; at = above(at)) {
      Set<String> named = restrictions.get(at);
      if (named != null && Collections.disjoint(named, in)) {
        return false;
      }
    }
    return true;
  }

  /** Ten pages below each, so four deep. */
  private static long above(long pageId) {
    return pageId / 10;
  }

  private static PageSummary copy(PageSummary page) {
    return new PageSummary(
        page.id(),
        page.title(),
        page.urlPath(),
        page.spaceKey(),
        page.spaceName(),
        page.creator(),
        page.creatorName(),
        page.created(),
        page.modified());
  }

  @Override
  public Optional<PageSummary> visible(Member reader, String spaceKey, String title) {
    return Optional.empty();
  }

  @Override
  public List<PageSummary> visibleChildren(Member reader, long pageId) {
    return List.of();
  }

  @Override
  public Optional<PageSummary> visibleParent(Member reader, long pageId) {
    return Optional.empty();
  }

  @Override
  public Optional<MemberKey> lastModifier(Member reader, long pageId) {
    return Optional.empty();
  }

  @Override
  public boolean mayEdit(Member member, long pageId) {
    return false;
  }
}
