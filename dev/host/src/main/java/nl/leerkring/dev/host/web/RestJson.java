package nl.leerkring.dev.host.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.storage.Output;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.PageVersion;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.SpaceRow;

/** The shapes of Confluence's REST API. */
final class RestJson {
  private static final int EXCERPT = 200;

  private final Site site;
  private final Bodies bodies;

  RestJson(Site site) {
    this.site = site;
    this.bodies = new Bodies(site);
  }

  /** A person; null is whoever is not logged in. */
  Map<String, Object> person(Person person) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", person == null ? "anonymous" : "known");
    if (person != null) {
      json.put("username", person.getName());
      json.put("userKey", person.id());
    }
    json.put("displayName", person == null ? "Anonymous" : person.getFullName());
    return json;
  }

  Map<String, Object> space(SpaceRow space) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", space.id());
    json.put("key", space.key());
    json.put("name", space.name());
    json.put("type", "global");
    json.put(
        "_links",
        Map.of(
            "webui", "/display/" + space.key(),
            "self", site.baseUrl() + "/rest/api/space/" + space.key()));
    return json;
  }

  Map<String, Object> content(Ask ask, PageRow page, List<String> expand) {
    Map<String, Object> json = brief(page);
    if (expand.contains("space")) {
      site.state().space(page.spaceKey()).ifPresent(space -> json.put("space", space(space)));
    }
    if (expand.contains("version")) {
      json.put("version", version(page));
    }
    if (expand.contains("history")) {
      json.put("history", history(page));
    }
    if (expand.contains("ancestors")) {
      json.put("ancestors", site.state().ancestors(page).stream().map(this::brief).toList());
    }
    Map<String, Object> body = body(ask, page, expand);
    if (!body.isEmpty()) {
      json.put("body", body);
    }
    if (expand.contains("metadata.labels")) {
      json.put("metadata", Map.of("labels", Map.of("results", labels(page))));
    }
    return json;
  }

  private Map<String, Object> brief(PageRow page) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", String.valueOf(page.id()));
    json.put("type", "page");
    json.put("status", "current");
    json.put("title", page.title());
    json.put(
        "_links",
        Map.of(
            "webui", site.path(page), "self", site.baseUrl() + "/rest/api/content/" + page.id()));
    return json;
  }

  /** The page as it once was, as far as that is kept. */
  Map<String, Object> historical(Ask ask, PageRow page, PageVersion old, List<String> expand) {
    Map<String, Object> json = brief(page);
    json.put("status", "historical");
    if (expand.contains("version")) {
      json.put("version", version(author(old.author()), old.written(), old.version()));
    }
    Map<String, Object> body = body(ask, page, old.body(), expand);
    if (!body.isEmpty()) {
      json.put("body", body);
    }
    return json;
  }

  private Map<String, Object> body(Ask ask, PageRow page, List<String> expand) {
    return expand.stream().anyMatch(one -> one.startsWith("body."))
        ? body(ask, page, site.wiki().pages().body(page), expand)
        : Map.of();
  }

  private Map<String, Object> body(Ask ask, PageRow page, String storage, List<String> expand) {
    Map<String, Object> body = new LinkedHashMap<>();
    if (expand.contains("body.storage")) {
      body.put("storage", text(storage, "storage"));
    }
    if (expand.contains("body.view")) {
      body.put("view", text(bodies.of(ask, page, storage, Output.DISPLAY).html(), "view"));
    }
    return body;
  }

  private static Map<String, Object> text(String value, String representation) {
    return Map.of("value", value, "representation", representation);
  }

  private Map<String, Object> version(PageRow page) {
    return version(author(page.modifier()), page.modified(), page.version());
  }

  private static Map<String, Object> version(Map<String, Object> by, Instant when, int number) {
    Map<String, Object> version = new LinkedHashMap<>();
    version.put("by", by);
    version.put("when", when.truncatedTo(ChronoUnit.MILLIS).toString());
    version.put("number", number);
    version.put("minorEdit", false);
    return version;
  }

  private Map<String, Object> history(PageRow page) {
    Map<String, Object> history = new LinkedHashMap<>();
    history.put("latest", true);
    history.put("createdBy", author(page.creator()));
    history.put("createdDate", page.created().truncatedTo(ChronoUnit.MILLIS).toString());
    return history;
  }

  private Map<String, Object> author(String key) {
    return person(Optional.ofNullable(key).flatMap(site.state()::person).orElse(null));
  }

  private List<Map<String, String>> labels(PageRow page) {
    return site.wiki().extras().labels(page.id()).stream()
        .map(label -> Map.of("prefix", "global", "name", label))
        .toList();
  }

  Map<String, Object> searchResult(Ask ask, PageRow page) {
    String text = Bodies.plain(site.wiki().pages().body(page));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("content", content(ask, page, List.of()));
    json.put("title", page.title());
    json.put("excerpt", text.length() > EXCERPT ? text.substring(0, EXCERPT) : text);
    json.put("url", site.path(page));
    json.put("entityType", "content");
    json.put("lastModified", page.modified().truncatedTo(ChronoUnit.MILLIS).toString());
    return json;
  }
}
