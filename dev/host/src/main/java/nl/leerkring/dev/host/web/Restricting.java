package nl.leerkring.dev.host.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Restriction;

/** To whom a page is limited: to be seen by who sees the page, changed by who may restrict it. */
final class Restricting {
  private static final String PAGE =
      """
      <h1>Restrictions of <a href="{}">{}</a></h1><p>Viewing is limited by the page itself and by every page
      above it; editing by the page itself. Without any, the permissions of the space decide.</p>{}{}{}{}
      """;
  private static final String FORM =
      """
      <form class="aui top-label" id="restrict-page" method="post" action="{}">{}{}{}
      <h2>Change the restrictions of this page</h2>
      <p>Names with commas between; nothing lets everybody in whom the space lets in.</p>{}
      <div class="buttons"><button class="aui-button aui-button-primary" id="save-restrictions">Save</button></div></form>
      """;
  private static final String FIELD =
      """
      <div class="field-group"><label for="{}">{}</label>
      <input class="text full-width-field" id="{}" name="{}" value="{}"></div>
      """;

  /** One field of the form: who is limited in what. */
  private record Field(String name, String label, Restriction.Kind limits, Holder.Kind holders) {}

  private static final List<Field> FIELDS =
      List.of(
          new Field("viewGroups", "Groups that may view", Restriction.Kind.VIEW, Holder.Kind.GROUP),
          new Field(
              "viewUsers",
              "People who may view, by user name",
              Restriction.Kind.VIEW,
              Holder.Kind.PERSON),
          new Field("editGroups", "Groups that may edit", Restriction.Kind.EDIT, Holder.Kind.GROUP),
          new Field(
              "editUsers",
              "People who may edit, by user name",
              Restriction.Kind.EDIT,
              Holder.Kind.PERSON));

  private final Site site;
  private final Frame frame;
  private final Desk desk;

  Restricting(Site site, Frame frame, Desk desk) {
    this.site = site;
    this.frame = frame;
    this.desk = desk;
  }

  Reply show(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .map(page -> show(200, ask, page, present(page), ""))
        .orElseGet(() -> desk.notFound(ask));
  }

  Reply change(Ask ask) {
    return site.visible(ask, ask.parameter("pageId"))
        .filter(page -> site.rights().mayRestrict(Site.who(ask), page))
        .map(page -> change(ask, page))
        .orElseGet(() -> desk.notFound(ask));
  }

  private Reply change(Ask ask, PageRow page) {
    Map<Field, String> typed = new LinkedHashMap<>();
    Map<Restriction.Kind, List<Holder>> wanted = new LinkedHashMap<>();
    for (Field field : FIELDS) {
      typed.put(field, Forms.text(ask, field.name()));
    }
    for (Field field : FIELDS) {
      List<Holder> holders = wanted.computeIfAbsent(field.limits(), k -> new ArrayList<>());
      for (String name : names(typed.get(field))) {
        Optional<Holder> holder = holder(field.holders(), name);
        if (holder.isEmpty()) {
          return show(400, ask, page, typed, "There is no " + kind(field) + " called " + name);
        }
        holders.add(holder.get());
      }
    }
    return save(ask, page, typed, wanted);
  }

  /**
   * As in Confluence nobody can shut out themselves; tried first and taken back when they would.
   */
  private Reply save(
      Ask ask, PageRow page, Map<Field, String> typed, Map<Restriction.Kind, List<Holder>> wanted) {
    try {
      site.wiki()
          .together(
              () -> {
                wanted.forEach(
                    (kind, holders) ->
                        site.wiki()
                            .community()
                            .restrict(page.id(), kind, holders.stream().distinct().toList()));
                if (!site.rights().mayEdit(Site.who(ask), page)) {
                  throw new ShutOut();
                }
                return null;
              });
      return Reply.redirect("/pages/restrictions.action?pageId=" + page.id());
    } catch (ShutOut e) {
      return show(400, ask, page, typed, "You would shut yourself out");
    }
  }

  /** Whoever restricts would lose the page. */
  private static final class ShutOut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static List<String> names(String typed) {
    return List.of(typed.split(",")).stream()
        .map(String::trim)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<Holder> holder(Holder.Kind kind, String name) {
    return kind == Holder.Kind.GROUP
        ? Optional.of(name).filter(site.state().groups()::contains).map(Holder::group)
        : site.state().personNamed(name).map(person -> Holder.person(person.id()));
  }

  private static String kind(Field field) {
    return field.holders() == Holder.Kind.GROUP ? "group" : "person";
  }

  /** What the fields say of the page as it is. */
  private Map<Field, String> present(PageRow page) {
    Map<Field, String> present = new LinkedHashMap<>();
    for (Field field : FIELDS) {
      List<String> names =
          site.state().restrictions(page.id()).stream()
              .filter(one -> one.kind() == field.limits())
              .filter(one -> one.holder().kind() == field.holders())
              .map(one -> typedName(one.holder()))
              .sorted()
              .toList();
      present.put(field, String.join(", ", names));
    }
    return present;
  }

  private String typedName(Holder holder) {
    return holder.kind() == Holder.Kind.GROUP
        ? holder.name()
        : site.state().person(holder.name()).map(one -> one.getName()).orElse(holder.name());
  }

  private Reply show(int status, Ask ask, PageRow page, Map<Field, String> typed, String wrong) {
    Markup body =
        Markup.of(
            PAGE,
            site.url(page),
            page.title(),
            list("Viewing", page, Restriction.Kind.VIEW),
            list("Editing", page, Restriction.Kind.EDIT),
            site.state().ancestors(page).stream()
                .map(above -> list("Viewing, by " + above.title(), above, Restriction.Kind.VIEW))
                .toList(),
            form(ask, page, typed, wrong));
    return frame.show(
        status,
        ask,
        View.plain(
            "Restrictions of " + page.title(), Markup.of("<div lang=\"en\">{}</div>", body)));
  }

  private Markup form(Ask ask, PageRow page, Map<Field, String> typed, String wrong) {
    return site.rights().mayRestrict(Site.who(ask), page)
        ? Markup.of(
            FORM,
            site.url("/pages/dorestrictions.action"),
            Forms.token(ask),
            Forms.hidden("pageId", page.id()),
            Forms.wrong(wrong),
            typed.entrySet().stream().map(one -> field(one.getKey(), one.getValue())).toList())
        : Markup.NONE;
  }

  private static Markup field(Field field, String value) {
    return Markup.of(FIELD, field.name(), field.label(), field.name(), field.name(), value);
  }

  private Markup list(String heading, PageRow page, Restriction.Kind kind) {
    List<Markup> holders =
        site.state().restrictions(page.id()).stream()
            .filter(one -> one.kind() == kind)
            .map(one -> Markup.of("<li>{}</li>", name(one.holder())))
            .toList();
    return Markup.when(!holders.isEmpty(), "<h2>{}</h2><ul>{}</ul>", heading, holders);
  }

  private String name(Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> "group " + holder.name();
      case PERSON -> Optional.of(holder.name()).map(site::fullName).orElseThrow();
      case ANYBODY -> "everybody";
    };
  }
}
