package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Decorator;
import nl.leerkring.dev.host.RenderedPage;
import nl.leerkring.dev.host.Reply;

/** The plugin's struts modules, with the host's checks before each: method, permission, token. */
final class Actions {
  private static final Pattern GETTER = Pattern.compile("\\$\\{(\\w+)}");
  private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
  private static final Pattern DECORATOR =
      Pattern.compile("<meta name=\"decorator\" content=\"([\\w.]+)\"");
  private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");
  private static final int FORBIDDEN = 403;
  private static final int NOT_ALLOWED = 405;

  private final Map<String, ActionConfig> actions = new LinkedHashMap<>();
  private final Beans beans;
  private final PluginVelocity velocity;
  private final Database database;
  private final Decorator decorator;

  Actions(
      Descriptor descriptor,
      Beans beans,
      PluginVelocity velocity,
      Database database,
      Decorator decorator) {
    this.beans = beans;
    this.velocity = velocity;
    this.database = database;
    this.decorator = decorator;
    for (Module struts : descriptor.modules("struts")) {
      for (Module pack : struts.children("package")) {
        String namespace = pack.required("namespace");
        for (Module action : pack.children("action")) {
          ActionConfig config = ActionConfig.of(namespace, action, beans);
          actions.put(config.path(), config);
        }
      }
    }
  }

  boolean knows(String path) {
    return actions.containsKey(path);
  }

  Reply run(Ask ask) {
    ActionConfig config = actions.get(ask.path());
    if (!config.methods().contains(ask.method())) {
      return refused(ask, NOT_ALLOWED, "This address does not answer to " + ask.method() + ".");
    }
    ConfluenceActionSupport action = (ConfluenceActionSupport) beans.make(config.type());
    boolean understood = Parameters.set(action, ask.parameters());
    if (!action.isPermitted()) {
      return ask.user() == null
          ? Reply.redirect("/login.action?os_destination=" + encoded(ask.path()))
          : refused(ask, FORBIDDEN, "You are not permitted to do this.");
    }
    boolean changes = !ask.method().equals("GET") && !ask.method().equals("HEAD");
    if (changes && !ask.hasValidToken() && !isUnchecked(ask)) {
      return show(FORBIDDEN, ask, action, config.results().get("input"));
    }
    String outcome = understood ? invoke(action, config.method()) : "input";
    ActionConfig.Result result = config.results().get(outcome);
    if (result == null) {
      throw new IllegalStateException(config.path() + " has no result \"" + outcome + "\"");
    }
    return result.type().equals("redirect")
        ? Reply.redirect(filled(result.location(), action))
        : show(200, ask, action, result);
  }

  private static boolean isUnchecked(Ask ask) {
    return "no-check".equals(ask.headers().get("x-atlassian-token"));
  }

  /** As the host does it: an action runs in one transaction. */
  private String invoke(ConfluenceActionSupport action, String method) {
    return database.inTransaction(
        () -> {
          try {
            return (String) action.getClass().getMethod(method).invoke(action);
          } catch (InvocationTargetException e) {
            throw new IllegalStateException(action.getClass().getName() + " failed", e.getCause());
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(action.getClass().getName() + "#" + method, e);
          }
        });
  }

  private Reply show(
      int status, Ask ask, ConfluenceActionSupport action, ActionConfig.Result result) {
    Map<String, Object> context = new HashMap<>();
    context.put("action", action);
    context.put("standIn", new HostTools(ask.xsrfToken()));
    try {
      String page = velocity.getRenderedTemplateWithoutSwallowingErrors(result.location(), context);
      return Reply.html(status, decorator.decorate(ask, parted(page, result.location())));
    } catch (Exception e) { // Velocity names no narrower one
      throw new IllegalStateException("Could not show " + result.location(), e);
    }
  }

  private static RenderedPage parted(String page, String template) {
    return new RenderedPage(
        unescaped(group(TITLE, page, template)),
        group(BODY, page, template),
        group(DECORATOR, page, template));
  }

  private static String group(Pattern pattern, String page, String template) {
    Matcher found = pattern.matcher(page);
    if (!found.find()) {
      throw new IllegalStateException(template + " has no " + pattern.pattern());
    }
    return found.group(1).trim();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private Reply refused(Ask ask, int status, String why) {
    return Reply.html(
        status,
        decorator.decorate(ask, new RenderedPage(why, "<p>" + why + "</p>", "atl.general")));
  }

  /** Puts the action's getters into a redirect's location. */
  private static String filled(String location, ConfluenceActionSupport action) {
    return GETTER
        .matcher(location)
        .replaceAll(found -> Matcher.quoteReplacement(encoded(get(action, found.group(1)))));
  }

  private static String get(ConfluenceActionSupport action, String property) {
    String name = "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    try {
      Method getter = action.getClass().getMethod(name);
      return String.valueOf(getter.invoke(action));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(action.getClass().getName() + "#" + name, e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
