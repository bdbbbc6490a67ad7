package nl.leerkring.dev.host.wiki;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes pages and reads their texts. Asks nobody's permission: {@link Rights} does. */
public final class Pages {
  private final Wiki wiki;
  private final Sql sql;
  private final Clock clock;

  Pages(Wiki wiki, Clock clock) {
    this.wiki = wiki;
    this.sql = wiki.sql();
    this.clock = clock;
  }

  /**
   * Makes a page, the last of its parent's children.
   *
   * @throws TitleTaken when the space has one of that title
   */
  public PageRow create(NewPage page) {
    return wiki.change(
        () -> {
          refuseTaken(page.spaceKey(), page.title(), 0);
          Instant created = page.created() == null ? now() : page.created();
          long id = wiki.newId();
          String author = page.author().id();
          int place = wiki.state().children(page.parentId()).size();
          PageRow row =
              new PageRow(
                  id,
                  page.spaceKey(),
                  page.parentId(),
                  place,
                  page.title(),
                  author,
                  created,
                  author,
                  created,
                  1);
          insert(row);
          sql.insert("WIKI_BODY", id, 1, author, created.toEpochMilli(), page.body());
          return row;
        });
  }

  private void insert(PageRow row) {
    sql.insert(
        "WIKI_PAGE",
        row.id(),
        row.spaceKey(),
        row.parentId(),
        row.place(),
        row.title(),
        row.creator(),
        row.created().toEpochMilli(),
        row.modifier(),
        row.modified().toEpochMilli(),
        row.version());
  }

  /** Saves a new version now. */
  public PageRow update(PageRow page, String title, String body, Person author) {
    return update(page, title, body, author, now());
  }

  /**
   * Saves a new version.
   *
   * @throws TitleTaken when another page of the space has that title
   */
  public PageRow update(PageRow page, String title, String body, Person author, Instant when) {
    return wiki.change(
        () -> {
          refuseTaken(page.spaceKey(), title, page.id());
          sql.run(
              "update WIKI_PAGE set TITLE = ?, MODIFIER = ?, MODIFIED = ?, VERSION = VERSION + 1"
                  + " where ID = ?",
              title,
              author.id(),
              when.toEpochMilli(),
              page.id());
          PageRow saved = wiki.state().page(page.id()).orElseThrow();
          sql.insert(
              "WIKI_BODY", page.id(), saved.version(), author.id(), when.toEpochMilli(), body);
          return saved;
        });
  }

  /**
   * Replaces a page's first version as if it had always been so, for pages that come with a past.
   */
  public void replaceFirst(
      PageRow page, String title, String body, Person author, Instant created) {
    wiki.change(
        () -> {
          refuseTaken(page.spaceKey(), title, page.id());
          long when = created.toEpochMilli();
          sql.run(
              "update WIKI_PAGE set TITLE = ?, CREATOR = ?, MODIFIER = ?, CREATED = ?, MODIFIED = ?"
                  + " where ID = ?",
              title,
              author.id(),
              author.id(),
              when,
              when,
              page.id());
          return sql.run(
              "update WIKI_BODY set BODY = ?, AUTHOR = ?, WRITTEN = ? where PAGE_ID = ?"
                  + " and VERSION = 1",
              body,
              author.id(),
              when,
              page.id());
        });
  }

  void refuseTaken(String spaceKey, String title, long ownId) {
    Optional<PageRow> other = wiki.state().page(spaceKey, title);
    if (other.isPresent() && other.get().id() != ownId) {
      throw new TitleTaken(title);
    }
  }

  /** The text as it is now, in storage format. */
  public String body(PageRow page) {
    return version(page.id(), page.version()).map(PageVersion::body).orElse("");
  }

  public Optional<PageVersion> version(long pageId, int version) {
    return sql
        .list(
            "select PAGE_ID, VERSION, AUTHOR, WRITTEN, BODY from WIKI_BODY"
                + " where PAGE_ID = ? and VERSION = ?",
            row ->
                new PageVersion(
                    row.getLong(1),
                    row.getInt(2),
                    row.getString(3),
                    Instant.ofEpochMilli(row.getLong(4)),
                    row.getString(5)),
            pageId,
            version)
        .stream()
        .findFirst();
  }

  /** Newest first, without the texts. */
  public List<PageVersion> history(long pageId) {
    return sql.list(
        "select VERSION, AUTHOR, WRITTEN from WIKI_BODY where PAGE_ID = ? order by VERSION desc",
        row ->
            new PageVersion(
                pageId, row.getInt(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3)), ""),
        pageId);
  }

  /** The present texts of all pages by page id, for searching. */
  public Map<Long, String> bodies() {
    return sql
        .list(
            "select B.PAGE_ID, B.BODY from WIKI_BODY B join WIKI_PAGE P"
                + " on P.ID = B.PAGE_ID and P.VERSION = B.VERSION",
            row -> Map.entry(row.getLong(1), row.getString(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Instant now() {
    return clock.instant();
  }
}
