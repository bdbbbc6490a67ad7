package nl.leerkring.dev.host.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the whole state with one query a table. */
final class StateRows {
  private final Sql sql;

  StateRows(Sql sql) {
    this.sql = sql;
  }

  WikiState read() {
    return new WikiState(people(), memberships(), spaces(), pages(), grants(), restrictions());
  }

  private List<Person> people() {
    return sql.list(
        "select USER_KEY, USER_NAME, FULL_NAME, EMAIL, LOCALE, TIME_ZONE, JOB,"
            + " COMPANY from WIKI_PERSON order by USER_NAME",
        row ->
            new Person(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Locale.forLanguageTag(row.getString(5)),
                ZoneId.of(row.getString(6)),
                row.getString(7),
                row.getString(8)));
  }

  private Map<String, Set<String>> memberships() {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    sql.list("select GROUP_NAME from WIKI_GROUP", row -> row.getString(1))
        .forEach(group -> members.put(group, new TreeSet<>()));
    sql.list(
        "select GROUP_NAME, USER_KEY from WIKI_MEMBER",
        row ->
            members.computeIfAbsent(row.getString(1), k -> new TreeSet<>()).add(row.getString(2)));
    return members;
  }

  private List<SpaceRow> spaces() {
    return sql.list(
        "select ID, SPACE_KEY, SPACE_NAME, HOME_ID from WIKI_SPACE",
        row -> new SpaceRow(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)));
  }

  private List<PageRow> pages() {
    return sql.list(
        "select ID, SPACE_KEY, PARENT_ID, PLACE, TITLE, CREATOR, CREATED, MODIFIER, MODIFIED,"
            + " VERSION from WIKI_PAGE",
        row ->
            new PageRow(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getInt(4),
                row.getString(5),
                row.getString(6),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)),
                row.getInt(10)));
  }

  private List<Grant> grants() {
    return sql.list(
        "select SPACE_KEY, PERMISSION, HOLDER_KIND, HOLDER from WIKI_PERMISSION",
        row -> new Grant(row.getString(1), row.getString(2), holder(row)));
  }

  private List<Restriction> restrictions() {
    return sql.list(
        "select PAGE_ID, RESTRICTED, HOLDER_KIND, HOLDER from WIKI_RESTRICTION",
        row ->
            new Restriction(
                row.getLong(1), Restriction.Kind.valueOf(row.getString(2)), holder(row)));
  }

  private static Holder holder(ResultSet row) throws SQLException {
    return new Holder(Holder.Kind.valueOf(row.getString(3)), row.getString(4));
  }
}
