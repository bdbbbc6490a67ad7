package nl.leerkring.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;

/**
 * A page tree without a Confluence; a page is seen by everybody, but for those from whom it is
 * hidden.
 */
public final class InMemoryPages implements Pages {
  private final Map<Long, PageSummary> pages = new LinkedHashMap<>();
  private final Map<Long, Long> parents = new LinkedHashMap<>();
  private final Map<Long, Set<String>> hidden = new LinkedHashMap<>();
  private final Map<Long, MemberKey> modifiers = new LinkedHashMap<>();
  private final Set<String> editors = new TreeSet<>();

  public void add(long id, String title, long parent) {
    add(id, title, parent, "NZP", null, Instant.EPOCH);
  }

  public void add(
      long id, String title, long parent, String space, Member creator, Instant created) {
    pages.put(
        id,
        new PageSummary(
            id,
            title,
            "/display/" + id,
            space,
            "Space " + space,
            creator == null ? null : creator.key(),
            creator == null ? "" : creator.fullName(),
            created,
            created));
    parents.put(id, parent);
  }

  public void remove(long id) {
    pages.remove(id);
  }

  public void move(long id, long parent) {
    parents.put(id, parent);
  }

  /** Somebody saved the page at that moment. */
  public void change(long id, Instant modified) {
    PageSummary page = pages.get(id);
    pages.put(
        id,
        new PageSummary(
            id,
            page.title(),
            page.urlPath(),
            page.spaceKey(),
            page.spaceName(),
            page.creator(),
            page.creatorName(),
            page.created(),
            modified));
  }

  public void hide(long id, Member from) {
    hidden.computeIfAbsent(id, none -> new TreeSet<>()).add(from.userName());
  }

  public void show(long id, Member to) {
    hidden.getOrDefault(id, new TreeSet<>()).remove(to.userName());
  }

  public void letEdit(Member member) {
    editors.add(member.userName());
  }

  @Override
  public Optional<PageSummary> visible(Member reader, long pageId) {
    return hidden.getOrDefault(pageId, Set.of()).contains(reader.userName())
        ? Optional.empty()
        : Optional.ofNullable(pages.get(pageId));
  }

  @Override
  public Optional<PageSummary> visible(Member reader, String spaceKey, String title) {
    return pages.values().stream()
        .filter(page -> page.spaceKey().equals(spaceKey) && page.title().equals(title))
        .findFirst()
        .flatMap(page -> visible(reader, page.id()));
  }

  @Override
  public List<PageSummary> visibleChildren(Member reader, long pageId) {
    List<PageSummary> children = new ArrayList<>();
    for (PageSummary page : pages.values()) {
      if (parents.get(page.id()) == pageId) {
        visible(reader, page.id()).ifPresent(children::add);
      }
    }
    return children;
  }

  @Override
  public Optional<PageSummary> visibleParent(Member reader, long pageId) {
    return visible(reader, pageId).flatMap(page -> visible(reader, parents.get(pageId)));
  }

  /** Somebody else changed it last. */
  public void modifiedBy(long id, Member member) {
    modifiers.put(id, member.key());
  }

  @Override
  public Optional<MemberKey> lastModifier(Member reader, long pageId) {
    return visible(reader, pageId).map(page -> modifiers.get(page.id()));
  }

  @Override
  public boolean mayEdit(Member member, long pageId) {
    return editors.contains(member.userName()) && visible(member, pageId).isPresent();
  }
}
