package nl.leerkring.dev.host.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Rights;
import nl.leerkring.dev.host.wiki.Wiki;

/** Loads people, groups and spaces; a space is at first for its own company only. */
final class DemoPeople {
  private static final List<String> OWN =
      List.of(Rights.VIEW, Rights.COMMENT, Rights.EDIT, Rights.ATTACH);

  private final Wiki wiki;
  private final DemoFiles files;

  DemoPeople(Wiki wiki, DemoFiles files) {
    this.wiki = wiki;
    this.files = files;
  }

  void load() {
    Map<String, Fields> companies =
        files.list("companies.yaml").stream()
            .collect(Collectors.toMap(company -> company.text("key"), company -> company));
    files.list("people.yaml").forEach(person -> add(person, companies));
    files.list("spaces.yaml").forEach(space -> addSpace(space, companies));
  }

  private void add(Fields entry, Map<String, Fields> companies) {
    String name = entry.text("user");
    Fields company = companies.get(entry.text("company", ""));
    Person person =
        new Person(
            "key-" + name,
            name,
            entry.text("name"),
            entry.text("email"),
            Locale.forLanguageTag(entry.text("locale").replace('_', '-')),
            ZoneId.of(entry.text("timezone")),
            entry.text("function", "Administrator"),
            company == null ? "" : company.text("name"));
    wiki.community().addPerson(person);
    entry.texts("groups").forEach(group -> wiki.community().addToGroup(group, person));
  }

  private void addSpace(Fields space, Map<String, Fields> companies) {
    String key = space.text("key");
    Person creator = wiki.state().personNamed("admin").orElseThrow();
    wiki.community().addSpace(key, space.text("name"), space.text("home"), creator);
    Fields company = companies.get(space.text("company"));
    for (String group : company.texts("groups")) {
      OWN.forEach(right -> wiki.community().grant(new Grant(key, right, Holder.group(group))));
    }
  }
}
