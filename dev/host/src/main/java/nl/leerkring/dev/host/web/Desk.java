package nl.leerkring.dev.host.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.Reply;
import nl.leerkring.dev.host.RunningPlugin;

/** Sends every request to whoever answers it. */
final class Desk {
  static final String TOKEN_MISSING =
      "XSRF Security Token Missing. Go back, reload the page and try again.";
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Site site;
  private final Frame frame;
  private final Map<String, Handler> gets = new LinkedHashMap<>();
  private final Map<String, Handler> posts = new LinkedHashMap<>();
  private final Map<String, Handler> prefixes = new LinkedHashMap<>();

  Desk(Site site, Frame frame) {
    this.site = site;
    this.frame = frame;
  }

  Desk get(String path, Handler handler) {
    gets.put(path, handler);
    return this;
  }

  Desk post(String path, Handler handler) {
    posts.put(path, handler);
    return this;
  }

  /** Everything below the prefix, by GET. */
  Desk under(String prefix, Handler handler) {
    prefixes.put(prefix, handler);
    return this;
  }

  Reply answer(Ask ask) {
    Optional<RunningPlugin> plugin = site.plugin();
    if (plugin.isPresent()) {
      Optional<Reply> reply = ofPlugin(plugin.get(), ask);
      if (reply.isPresent()) {
        return reply.get();
      }
    }
    return READING.contains(ask.method()) ? read(ask) : change(ask);
  }

  private Optional<Reply> ofPlugin(RunningPlugin plugin, Ask ask) {
    if (ask.path().startsWith("/download/resources/")) {
      return plugin.download(ask.path());
    }
    if (plugin.isRest(ask.path())) {
      return Optional.of(plugin.rest(ask));
    }
    return plugin.isAction(ask.path()) ? Optional.of(plugin.action(ask)) : Optional.empty();
  }

  private Reply read(Ask ask) {
    Handler exact = gets.get(ask.path());
    if (exact != null) {
      return exact.answer(ask);
    }
    return prefixes.entrySet().stream()
        .filter(prefix -> ask.path().startsWith(prefix.getKey()))
        .findFirst()
        .map(prefix -> prefix.getValue().answer(ask))
        .orElseGet(() -> notFound(ask));
  }

  private Reply change(Ask ask) {
    Handler handler = ask.method().equals("POST") ? posts.get(ask.path()) : null;
    if (handler == null) {
      return Reply.text(405, "Method not allowed");
    }
    if (!ask.hasValidToken()) {
      return refused(ask);
    }
    return ask.user() == null ? toLogin(ask) : handler.answer(ask);
  }

  private Reply refused(Ask ask) {
    Markup body =
        Markup.of(
            "<h1 lang=\"en\">Not done</h1><div class=\"aui-message aui-message-error\" lang=\"en\">"
                + "<p>{}</p></div>",
            TOKEN_MISSING);
    return frame.show(403, ask, View.plain("XSRF Security Token Missing", body));
  }

  /**
   * The one answer for what isn't there and for what the reader may not see. Who is not logged in
   * may do so first.
   */
  Reply notFound(Ask ask) {
    if (ask.user() == null) {
      return toLogin(ask);
    }
    Markup body =
        Markup.of(
            "<h1 lang=\"en\">Page not found</h1><p lang=\"en\">It does not exist, or you lack"
                + " permission to see it.</p>");
    return frame.show(404, ask, View.plain("Page not found", body));
  }

  private static Reply toLogin(Ask ask) {
    StringBuilder wanted = new StringBuilder(ask.path());
    if (READING.contains(ask.method())) {
      String query = query(ask);
      wanted.append(query.isEmpty() ? "" : "?" + query);
    } else {
      wanted.setLength(0);
    }
    return Reply.redirect("/login.action?os_destination=" + Site.encode(wanted.toString()));
  }

  private static String query(Ask ask) {
    StringBuilder query = new StringBuilder();
    ask.parameters()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        query
                            .append(query.length() == 0 ? "" : "&")
                            .append(Site.encode(name))
                            .append("=")
                            .append(Site.encode(value))));
    return query.toString();
  }
}
