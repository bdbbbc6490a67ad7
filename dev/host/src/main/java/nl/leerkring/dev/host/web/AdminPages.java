package nl.leerkring.dev.host.web;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.SpaceRow;
import nl.leerkring.dev.host.wiki.WikiState;

/** What an administrator looks up: who there is and who may do what. Nothing is changed here. */
final class AdminPages {
  private static final List<String> RIGHTS =
      List.of(
          Rights.VIEW,
          Rights.COMMENT,
          Rights.EDIT,
          Rights.ATTACH,
          Rights.RESTRICT,
          Rights.ADMINISTER);
  private static final String FORM =
      """
      <form class="aui" method="post" action="{}" id="change-permission">{}
      <label for="permission-space">Space</label> <select class="select" id="permission-space" name="key">{}</select>
      <label for="permission-right">Right</label> <select class="select" id="permission-right" name="right">{}</select>
      <label for="permission-group">Group</label> <select class="select" id="permission-group" name="group">{}</select>
      <button class="aui-button" type="submit">Give</button>
      <button class="aui-button" type="submit" name="take" value="true">Take</button>
      </form>
      """;

  private final Site site;
  private final Frame frame;
  private final Desk desk;

  AdminPages(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  /** The page for administrators; for anybody else there is none. */
  Handler forAdministrators(Handler page) {
    return ask ->
        site.rights().mayAdminister(Site.who(ask)) ? page.answer(ask) : desk.notFound(ask);
  }

  Reply overview(Ask ask) {
    WikiState state = site.state();
    return show(
        ask,
        "Administration",
        Markup.of(
            "<p>{} people in {} groups, {} pages in {} spaces. What the plugin adds is in the"
                + " menu.</p>",
            state.people().size(),
            state.groups().size(),
            state.pages().size(),
            state.spaces().size()));
  }

  Reply users(Ask ask) {
    WikiState state = site.state();
    List<Markup> rows =
        state.people().stream()
            .map(
                person ->
                    Markup.of(
                        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                        person.getName(),
                        person.getFullName(),
                        person.function(),
                        person.company(),
                        String.join(", ", state.groupsOf(person.id())),
                        person.locale() + ", " + person.zone()))
            .toList();
    return show(
        ask,
        "Users",
        table(
            "<th>User name</th><th>Name</th><th>Function</th><th>Company</th><th>Groups</th><th>Language, zone</th>",
            rows));
  }

  Reply groups(Ask ask) {
    WikiState state = site.state();
    List<Markup> rows =
        state.groups().stream()
            .map(
                group -> Markup.of("<tr><td>{}</td><td>{}</td></tr>", group, members(state, group)))
            .toList();
    return show(ask, "Groups", table("<th>Group</th><th>Members</th>", rows));
  }

  private static String members(WikiState state, String group) {
    return state.members(group).stream()
        .flatMap(key -> state.person(key).stream())
        .map(Person::getName)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  Reply audit(Ask ask) {
    List<Markup> rows =
        site.wiki().audit().lines().stream()
            .map(
                line ->
                    Markup.of(
                        "<tr><td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                        Site.when(ask, line.at()),
                        line.who(),
                        line.actionKey(),
                        line.details()))
            .toList();
    return show(
        ask, "Audit log", table("<th>When</th><th>Who</th><th>What</th><th>Details</th>", rows));
  }

  Reply permissions(Ask ask) {
    List<Markup> rows = site.state().spaces().stream().flatMap(s -> rows(s).stream()).toList();
    Markup table = table("<th>Space</th><th>Who</th><th>May</th>", rows);
    return show(ask, "Space permissions", Markup.of("{}{}", changeForm(ask), table));
  }

  /** Gives a group a right in a space by hand, or takes it: so that rings can be seen to drift. */
  Reply changePermission(Ask ask) {
    Grant grant =
        new Grant(
            Forms.text(ask, "key"),
            Forms.text(ask, "right"),
            Holder.group(Forms.text(ask, "group")));
    boolean isKnown =
        site.state().space(grant.spaceKey()).isPresent()
            && site.state().groups().contains(grant.holder().name())
            && RIGHTS.contains(grant.right());
    if (!isKnown) {
      return desk.notFound(ask);
    }
    if (Forms.text(ask, "take").isEmpty()) {
      site.wiki().community().grant(grant);
    } else {
      site.wiki().community().revoke(grant);
    }
    return Reply.redirect(site.url("/admin/permissions"));
  }

  private Markup changeForm(Ask ask) {
    return Markup.of(
        FORM,
        site.url("/admin/permissions/change"),
        Forms.token(ask),
        options(site.state().spaces().stream().map(SpaceRow::key).toList()),
        options(RIGHTS),
        options(List.copyOf(site.state().groups())));
  }

  private static List<Markup> options(List<String> values) {
    return values.stream().map(value -> Markup.of("<option>{}</option>", value)).toList();
  }

  private List<Markup> rows(SpaceRow space) {
    TreeMap<String, TreeSet<String>> rights = new TreeMap<>();
    for (Grant grant : site.state().grants(space.key())) {
      rights.computeIfAbsent(holder(grant), k -> new TreeSet<>()).add(grant.right());
    }
    return rights.entrySet().stream()
        .map(
            entry ->
                Markup.of(
                    "<tr><td>{} ({})</td><td>{}</td><td>{}</td></tr>",
                    space.name(),
                    space.key(),
                    entry.getKey(),
                    String.join(", ", entry.getValue())))
        .toList();
  }

  private String holder(Grant grant) {
    return switch (grant.holder().kind()) {
      case GROUP -> grant.holder().name();
      case PERSON -> site.fullName(grant.holder().name());
      case ANYBODY -> "everybody, also who is not logged in";
    };
  }

  private static Markup table(String head, List<Markup> rows) {
    return Markup.of(
        "<div class=\"wide\"><table class=\"aui\"><thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>",
        new Markup(head),
        rows);
  }

  private Reply show(Ask ask, String title, Markup body) {
    Markup whole = Markup.of("<div lang=\"en\"><h1>{}</h1>{}</div>", title, body);
    return frame.show(ask, View.admin(title, whole, new AdminMenu(site).show(ask)));
  }
}
