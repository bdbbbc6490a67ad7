package nl.leerkring.dev.host.wiki;

import java.util.Collection;

/** Changes people, groups, spaces, permissions and restrictions. */
public final class Community {
  private final Wiki wiki;
  private final Sql sql;

  Community(Wiki wiki) {
    this.wiki = wiki;
    this.sql = wiki.sql();
  }

  public void addPerson(Person person) {
    wiki.change(
        () -> {
          sql.insert(
              "WIKI_PERSON",
              person.id(),
              person.getName(),
              person.getFullName(),
              person.getEmail(),
              person.locale().toLanguageTag(),
              person.zone().getId(),
              person.function(),
              person.company());
          return null;
        });
  }

  /** Makes the group when it isn't there, and puts the person into it. */
  public void addToGroup(String group, Person person) {
    wiki.change(
        () -> {
          addGroup(group);
          if (isMissing("WIKI_MEMBER where GROUP_NAME = ? and USER_KEY = ?", group, person.id())) {
            sql.insert("WIKI_MEMBER", group, person.id());
          }
          return null;
        });
  }

  public void addGroup(String group) {
    wiki.change(
        () -> {
          if (isMissing("WIKI_GROUP where GROUP_NAME = ?", group)) {
            sql.insert("WIKI_GROUP", group);
          }
          return null;
        });
  }

  private boolean isMissing(String where, Object... arguments) {
    return sql.number("select count(*) from " + where, arguments) == 0;
  }

  public void removeFromGroup(String group, Person person) {
    wiki.change(
        () ->
            sql.run(
                "delete from WIKI_MEMBER where GROUP_NAME = ? and USER_KEY = ?",
                group,
                person.id()));
  }

  /** Makes a space with an empty home page; nobody but administrators sees it yet. */
  public SpaceRow addSpace(String key, String name, String homeTitle, Person creator) {
    return wiki.change(
        () -> {
          long id = wiki.newId();
          sql.insert("WIKI_SPACE", id, key, name, 0L);
          PageRow home = wiki.pages().create(new NewPage(key, 0, homeTitle, "", creator));
          sql.run("update WIKI_SPACE set HOME_ID = ? where ID = ?", home.id(), id);
          return new SpaceRow(id, key, name, home.id());
        });
  }

  /** Gives a right; giving it twice changes nothing. */
  public void grant(Grant grant) {
    wiki.change(
        () -> {
          Holder holder = grant.holder();
          if (isMissing(
              "WIKI_PERMISSION where SPACE_KEY = ? and PERMISSION = ? and HOLDER_KIND = ?"
                  + " and HOLDER = ?",
              grant.spaceKey(),
              grant.right(),
              holder.kind().name(),
              holder.name())) {
            sql.insert(
                "WIKI_PERMISSION",
                grant.spaceKey(),
                grant.right(),
                holder.kind().name(),
                holder.name());
          }
          return null;
        });
  }

  public void revoke(Grant grant) {
    wiki.change(
        () ->
            sql.run(
                "delete from WIKI_PERMISSION where SPACE_KEY = ? and PERMISSION = ?"
                    + " and HOLDER_KIND = ? and HOLDER = ?",
                grant.spaceKey(),
                grant.right(),
                grant.holder().kind().name(),
                grant.holder().name()));
  }

  /** Replaces all restrictions of one kind on a page; none lets everybody in. */
  public void restrict(long pageId, Restriction.Kind kind, Collection<Holder> holders) {
    wiki.change(
        () -> {
          sql.run(
              "delete from WIKI_RESTRICTION where PAGE_ID = ? and RESTRICTED = ?",
              pageId,
              kind.name());
          holders.forEach(
              holder ->
                  sql.insert(
                      "WIKI_RESTRICTION",
                      pageId,
                      kind.name(),
                      holder.kind().name(),
                      holder.name()));
          return null;
        });
  }
}
