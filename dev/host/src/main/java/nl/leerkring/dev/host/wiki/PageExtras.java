package nl.leerkring.dev.host.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What hangs on a page: comments, labels, likes and files. */
public final class PageExtras {
  private static final String ATTACHMENT =
      "select ID, PAGE_ID, FILE_NAME, MEDIA_TYPE, FILE_SIZE, CREATOR, CREATED from WIKI_ATTACHMENT";

  private final Wiki wiki;
  private final Sql sql;
  private final Clock clock;

  PageExtras(Wiki wiki, Clock clock) {
    this.wiki = wiki;
    this.sql = wiki.sql();
    this.clock = clock;
  }

  public Comment comment(long pageId, Person author, String text) {
    return comment(pageId, author, text, clock.instant());
  }

  public Comment comment(long pageId, Person author, String text, Instant when) {
    return wiki.change(
        () -> {
          long id = wiki.newId();
          sql.insert("WIKI_COMMENT", id, pageId, author.id(), when.toEpochMilli(), text);
          return new Comment(id, pageId, author.id(), when, text);
        });
  }

  /** Oldest first. */
  public List<Comment> comments(long pageId) {
    return sql.list(
        "select ID, AUTHOR, CREATED, BODY from WIKI_COMMENT where PAGE_ID = ?"
            + " order by CREATED, ID",
        row -> comment(row, pageId),
        pageId);
  }

  /** The comment, while it and its page are there. */
  public Optional<Comment> find(long commentId) {
    return sql
        .list(
            "select ID, AUTHOR, CREATED, BODY, PAGE_ID from WIKI_COMMENT where ID = ?",
            row -> comment(row, row.getLong(5)),
            commentId)
        .stream()
        .filter(comment -> wiki.state().page(comment.pageId()).isPresent())
        .findFirst();
  }

  private static Comment comment(ResultSet row, long pageId) throws SQLException {
    return new Comment(
        row.getLong(1),
        pageId,
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        row.getString(4));
  }

  public void label(long pageId, String label) {
    wiki.change(
        () -> {
          if (!labels(pageId).contains(label)) {
            sql.insert("WIKI_LABEL", pageId, label);
          }
          return null;
        });
  }

  public Set<String> labels(long pageId) {
    return new TreeSet<>(
        sql.list(
            "select LABEL from WIKI_LABEL where PAGE_ID = ?", row -> row.getString(1), pageId));
  }

  /** Labels of all pages by page id. */
  public Map<Long, Set<String>> labels() {
    Map<Long, Set<String>> all = new TreeMap<>();
    sql.list(
        "select PAGE_ID, LABEL from WIKI_LABEL",
        row -> all.computeIfAbsent(row.getLong(1), k -> new TreeSet<>()).add(row.getString(2)));
    return all;
  }

  /** Likes the page, or no longer. */
  public void like(long pageId, Person who, boolean likes) {
    wiki.change(
        () -> {
          sql.run("delete from WIKI_LIKE where PAGE_ID = ? and USER_KEY = ?", pageId, who.id());
          if (likes) {
            sql.insert("WIKI_LIKE", pageId, who.id());
          }
          return null;
        });
  }

  /** Keys of those who like the page. */
  public Set<String> likes(long pageId) {
    return new TreeSet<>(
        sql.list(
            "select USER_KEY from WIKI_LIKE where PAGE_ID = ?", row -> row.getString(1), pageId));
  }

  /** Puts a file at a page, in place of one of the same name. */
  public void attach(long pageId, String name, String mediaType, byte[] content, Person creator) {
    wiki.change(
        () -> {
          sql.run("delete from WIKI_ATTACHMENT where PAGE_ID = ? and FILE_NAME = ?", pageId, name);
          sql.insert(
              "WIKI_ATTACHMENT",
              wiki.newId(),
              pageId,
              name,
              mediaType,
              (long) content.length,
              creator.id(),
              clock.instant().toEpochMilli(),
              content);
          return null;
        });
  }

  public List<Attachment> attachments(long pageId) {
    return sql.list(
        ATTACHMENT + " where PAGE_ID = ? order by FILE_NAME", PageExtras::attachment, pageId);
  }

  public Optional<Attachment> attachment(long pageId, String name) {
    return sql
        .list(
            ATTACHMENT + " where PAGE_ID = ? and FILE_NAME = ?",
            PageExtras::attachment,
            pageId,
            name)
        .stream()
        .findFirst();
  }

  public byte[] content(Attachment attachment) {
    return sql.list(
            "select CONTENT from WIKI_ATTACHMENT where ID = ?",
            row -> row.getBytes(1),
            attachment.id())
        .get(0);
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        row.getLong(5),
        row.getString(6),
        Instant.ofEpochMilli(row.getLong(7)));
  }
}
