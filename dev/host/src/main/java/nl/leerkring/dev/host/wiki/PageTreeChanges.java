package nl.leerkring.dev.host.wiki;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Moves, copies and throws away pages of the tree. Asks nobody's permission: {@link Rights} does.
 */
public final class PageTreeChanges {
  private final Wiki wiki;
  private final Sql sql;
  private final Clock clock;

  PageTreeChanges(Wiki wiki, Clock clock) {
    this.wiki = wiki;
    this.sql = wiki.sql();
    this.clock = clock;
  }

  /** Whether the place is the page itself or somewhere below it, where it can't go. */
  public boolean isInside(PageRow page, Place place) {
    return place.parent().id() == page.id()
        || wiki.state().ancestors(place.parent()).stream()
            .anyMatch(above -> above.id() == page.id());
  }

  /**
   * Puts a page with everything below it in another place; it makes no new version of any.
   *
   * @throws TitleTaken when the other space has a page titled like one of them
   */
  public PageRow move(PageRow page, Place place) {
    return wiki.change(
        () -> {
          if (isInside(page, place)) {
            throw new IllegalArgumentException(page + " cannot go below itself");
          }
          String space = place.parent().spaceKey();
          List<PageRow> all = withAllBelow(page, any -> true);
          if (!space.equals(page.spaceKey())) {
            all.forEach(one -> wiki.pages().refuseTaken(space, one.title(), one.id()));
            all.forEach(
                one -> sql.run("update WIKI_PAGE set SPACE_KEY = ? where ID = ?", space, one.id()));
          }
          arrange(place.parent().id(), withPage(page.id(), place));
          return wiki.state().page(page.id()).orElseThrow();
        });
  }

  /** The place's children with the page among them. */
  private List<Long> withPage(long pageId, Place place) {
    List<Long> children = new ArrayList<>();
    wiki.state().children(place.parent().id()).forEach(child -> children.add(child.id()));
    children.remove(pageId);
    int index = children.indexOf(place.beforeId());
    children.add(index < 0 ? children.size() : index, pageId);
    return children;
  }

  private void arrange(long parentId, List<Long> children) {
    for (int i = 0; i < children.size(); i++) {
      sql.run(
          "update WIKI_PAGE set PARENT_ID = ?, PLACE = ? where ID = ?",
          parentId,
          i,
          children.get(i));
    }
  }

  /** Puts a page into the trash, where nobody finds it; its children move up to its parent. */
  public void trash(PageRow page, Person who) {
    wiki.change(
        () -> {
          List<Long> children = new ArrayList<>();
          for (PageRow sibling : wiki.state().children(page.parentId())) {
            if (sibling.id() != page.id()) {
              children.add(sibling.id());
            } else {
              wiki.state().children(page.id()).forEach(child -> children.add(child.id()));
            }
          }
          sql.insert(
              "WIKI_TRASH",
              page.id(),
              page.spaceKey(),
              page.parentId(),
              page.title(),
              page.version(),
              who.id(),
              clock.instant().toEpochMilli());
          sql.run("delete from WIKI_PAGE where ID = ?", page.id());
          arrange(page.parentId(), children);
          return null;
        });
  }

  /**
   * Copies one page with its labels and files, as Confluence does: without its restrictions,
   * comments, likes and past.
   *
   * @throws TitleTaken when the space has a page of that title
   */
  public PageRow copy(PageRow page, PageRow parent, String title, Person who) {
    return wiki.change(
        () -> {
          String body = wiki.pages().body(page);
          PageRow copy =
              wiki.pages().create(new NewPage(parent.spaceKey(), parent.id(), title, body, who));
          PageExtras extras = wiki.extras();
          extras.labels(page.id()).forEach(label -> extras.label(copy.id(), label));
          for (Attachment file : extras.attachments(page.id())) {
            extras.attach(copy.id(), file.name(), file.mediaType(), extras.content(file), who);
          }
          return copy;
        });
  }

  /**
   * Copies a page and what is below it.
   *
   * @param visible which pages whoever copies can see; the others stay out, with all below them
   * @param title of a copy by the title of what it is copied from
   * @return the copies by what they were copied from, parents first
   * @throws TitleTaken when one title is taken; then nothing was copied
   */
  public Map<PageRow, PageRow> copyTree(
      PageRow page,
      PageRow parent,
      Predicate<PageRow> visible,
      UnaryOperator<String> title,
      Person who) {
    return wiki.change(
        () -> {
          Map<PageRow, PageRow> copies = new LinkedHashMap<>();
          Map<Long, PageRow> parents = new LinkedHashMap<>(Map.of(page.parentId(), parent));
          for (PageRow one : withAllBelow(page, visible)) {
            PageRow above = Optional.ofNullable(parents.get(one.parentId())).orElse(parent);
            PageRow copy = copy(one, above, title.apply(one.title()), who);
            copies.put(one, copy);
            parents.put(one.id(), copy);
          }
          return copies;
        });
  }

  /** Parents before their children. */
  private List<PageRow> withAllBelow(PageRow page, Predicate<PageRow> counted) {
    List<PageRow> all = new ArrayList<>();
    Deque<PageRow> open = new ArrayDeque<>(List.of(page));
    while (!open.isEmpty()) {
      PageRow next = open.poll();
      all.add(next);
      wiki.state().children(next.id()).stream().filter(counted).forEach(open::add);
    }
    return all;
  }
}
