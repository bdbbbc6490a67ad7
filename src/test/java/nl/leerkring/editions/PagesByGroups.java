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
 * The cheapest host that there could be: rights by group, all in memory, no page restricted. A real
 * one asks caches, directories and a database.
 */
final class PagesByGroups implements Pages {
  private final InMemoryMembers members;
  private final Map<String, Set<String>> allowed = new HashMap<>();
  private final Map<Long, PageSummary> pages = new LinkedHashMap<>();
  private final Map<MemberKey, Set<String>> groups = new HashMap<>();
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
    return page != null
            && !Collections.disjoint(
                allowed.get(page.spaceKey()),
                groups.computeIfAbsent(reader.key(), key -> members.groupsOf(reader)))
        ? Optional.of(page)
        : Optional.empty();
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
