package nl.leerkring.dev.host.wiki;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Blog posts, which whoever may view the space may read. Asks nobody's permission. */
public final class Blog {
  private static final String SELECT =
      "select ID, SPACE_KEY, TITLE, CREATOR, CREATED, BODY from WIKI_BLOG where ";

  private final Wiki wiki;
  private final Sql sql;
  private final Clock clock;

  Blog(Wiki wiki, Clock clock) {
    this.wiki = wiki;
    this.sql = wiki.sql();
    this.clock = clock;
  }

  /**
   * Writes a post of now.
   *
   * @throws TitleTaken when the space has one of that title from the same day
   */
  public BlogRow create(String spaceKey, String title, String body, Person author) {
    return wiki.change(
        () -> {
          BlogRow row =
              new BlogRow(
                  wiki.newId(),
                  spaceKey,
                  title,
                  author.id(),
                  Instant.ofEpochMilli(clock.millis()),
                  body);
          if (find(spaceKey, title, row.day()).isPresent()) {
            throw new TitleTaken(title);
          }
          sql.insert(
              "WIKI_BLOG",
              row.id(),
              spaceKey,
              title,
              row.creator(),
              row.created().toEpochMilli(),
              body);
          return row;
        });
  }

  public Optional<BlogRow> find(long id) {
    return rows("ID = ?", id).stream().findFirst();
  }

  /** Titles are found without regard to case. */
  public Optional<BlogRow> find(String spaceKey, String title, LocalDate day) {
    return in(spaceKey).stream()
        .filter(row -> row.title().equalsIgnoreCase(title) && row.day().equals(day))
        .findFirst();
  }

  /** The newest first. */
  public List<BlogRow> in(String spaceKey) {
    return rows("SPACE_KEY = ? order by CREATED desc, ID desc", spaceKey);
  }

  private List<BlogRow> rows(String which, Object value) {
    return sql.list(
        SELECT + which,
        row ->
            new BlogRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6)),
        value);
  }
}
