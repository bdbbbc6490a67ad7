package nl.leerkring.dev.host.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.SpaceRow;

/** The reading half of Confluence's REST API, in its JSON shape, for what the reader may see. */
final class RestApi {
  static final String PREFIX = "/rest/api/";
  private static final int DEFAULT_LIMIT = 25;
  private static final int MOST = 200;

  private final Site site;
  private final RestJson json;
  private final Cql cql;
  private final Hits hits;
  private final ObjectMapper mapper = new ObjectMapper();

  RestApi(Site site) {
    this.site = site;
    this.json = new RestJson(site);
    this.cql = new Cql(site);
    this.hits = new Hits(site);
  }

  Reply answer(Ask ask) {
    String[] path = ask.path().substring(PREFIX.length()).split("/");
    return switch (path[0]) {
      case "space" -> path.length == 1 ? spaces(ask) : space(ask, path[1]);
      case "user" -> path.length == 2 && path[1].equals("current") ? me(ask) : missing(ask.path());
      case "search" -> search(ask, page -> json.searchResult(ask, page));
      case "content" -> content(ask, path);
      default -> missing(ask.path());
    };
  }

  private Reply content(Ask ask, String[] path) {
    if (path.length == 1) {
      return contents(ask);
    }
    if (path[1].equals("search")) {
      return search(ask, page -> json.content(ask, page, expand(ask)));
    }
    Optional<PageRow> page = site.visible(ask, path[1]);
    if (page.isEmpty()) {
      return missing("No content found with id: ContentId{id=" + path[1] + "}");
    }
    if (path.length == 4 && path[2].equals("child") && path[3].equals("page")) {
      List<PageRow> children =
          site.state().children(page.get().id()).stream()
              .filter(child -> site.rights().mayView(Site.who(ask), child))
              .toList();
      return list(ask, children, child -> json.content(ask, child, expand(ask)));
    }
    if (path.length > 2) {
      return missing(ask.path());
    }
    return "historical".equals(ask.parameter("status"))
        ? historical(ask, page.get())
        : ok(json.content(ask, page.get(), expand(ask)));
  }

  private Reply historical(Ask ask, PageRow page) {
    return site.version(page, String.valueOf(ask.parameter("version")))
        .map(old -> ok(json.historical(ask, page, old, expand(ask))))
        .orElseGet(() -> missing("No content found with id: ContentId{id=" + page.id() + "}"));
  }

  private Reply contents(Ask ask) {
    String space = ask.parameter("spaceKey");
    String title = ask.parameter("title");
    String type = ask.parameter("type");
    List<PageRow> found =
        hits.visible(ask).stream()
            .filter(page -> type == null || type.equals("page"))
            .filter(page -> space == null || page.spaceKey().equals(space))
            .filter(page -> title == null || page.title().equalsIgnoreCase(title))
            .toList();
    return list(ask, found, page -> json.content(ask, page, expand(ask)));
  }

  private Reply search(Ask ask, Function<PageRow, Map<String, Object>> shape) {
    try {
      return list(ask, cql.find(ask, String.valueOf(ask.parameter("cql"))), shape);
    } catch (Cql.NotUnderstood e) {
      return error(400, "Bad Request", e.getMessage());
    }
  }

  private Reply spaces(Ask ask) {
    List<String> keys = ask.parameters().getOrDefault("spaceKey", List.of());
    List<SpaceRow> visible =
        site.state().spaces().stream()
            .filter(space -> keys.isEmpty() || keys.contains(space.key()))
            .filter(space -> site.rights().mayView(Site.who(ask), space))
            .toList();
    return list(ask, visible, json::space);
  }

  private Reply space(Ask ask, String key) {
    return site.visibleSpace(ask, key)
        .map(space -> ok(json.space(space)))
        .orElseGet(() -> missing("No space with key : " + key));
  }

  private Reply me(Ask ask) {
    return ok(json.person(Site.who(ask)));
  }

  private static List<String> expand(Ask ask) {
    String wanted = ask.parameter("expand");
    return wanted == null ? List.of() : List.of(wanted.split(","));
  }

  private <T> Reply list(Ask ask, List<T> all, Function<T, Map<String, Object>> shape) {
    int start = number(ask, "start", 0, Integer.MAX_VALUE);
    int limit = number(ask, "limit", DEFAULT_LIMIT, MOST);
    List<Map<String, Object>> results = all.stream().skip(start).limit(limit).map(shape).toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("results", results);
    answer.put("start", start);
    answer.put("limit", limit);
    answer.put("size", results.size());
    answer.put("_links", Map.of("base", site.baseUrl(), "context", site.contextPath()));
    return ok(answer);
  }

  private static int number(Ask ask, String name, int other, int most) {
    return Site.number(ask.parameter(name)).map(n -> (int) Math.min(n, most)).orElse(other);
  }

  private Reply ok(Map<String, Object> answer) {
    return reply(200, answer);
  }

  private Reply missing(String message) {
    return error(404, "Not Found", message);
  }

  private Reply error(int status, String reason, String message) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("statusCode", status);
    answer.put("message", message);
    answer.put("reason", reason);
    return reply(status, answer);
  }

  private Reply reply(int status, Map<String, Object> answer) {
    try {
      byte[] body = mapper.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8);
      return new Reply(status, "application/json;charset=UTF-8", body, Map.of());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Could not write JSON", e);
    }
  }
}
