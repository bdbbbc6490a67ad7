package nl.leerkring.dev.host.platform;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import javax.ws.rs.Path;
import nl.leerkring.dev.host.Ask;
import nl.leerkring.dev.host.Reply;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;
import org.osgi.framework.Bundle;

/**
 * The plugin's rest modules on real Jersey; {@link RestVisitors} says who is let in without a
 * login.
 */
final class RestResources {
  private static final String BELOW = "/rest";

  private final Map<String, ApplicationHandler> handlers = new LinkedHashMap<>();

  RestResources(Bundle bundle, Descriptor descriptor, Beans beans) {
    List<Module> modules = descriptor.modules("rest");
    boolean javaEe = Path.class.getName().startsWith("java" + "x.");
    if (javaEe && !modules.isEmpty() && descriptor.modules("rest-migration").isEmpty()) {
      throw modules.get(0).fault("needs a <rest-migration> with <rest-v2/> on Confluence 9");
    }
    for (Module module : modules) {
      ResourceConfig config = new ResourceConfig();
      config.register(new RestGuard());
      config.register(new RestVisitors());
      int found = 0;
      for (Module pack : module.children("package")) {
        for (Class<?> type : classes(bundle, pack.text(), beans)) {
          config.register(beans.make(type));
          found++;
        }
      }
      if (found == 0) {
        throw module.fault("finds no class with @Path in its packages");
      }
      ApplicationHandler handler = new ApplicationHandler(config);
      String path = BELOW + module.required("path");
      handlers.put(path + "/" + module.required("version") + "/", handler);
      handlers.put(path + "/latest/", handler);
    }
  }

  private static List<Class<?>> classes(Bundle bundle, String pack, Beans beans) {
    List<Class<?>> types = new ArrayList<>();
    Enumeration<URL> files = bundle.findEntries(pack.replace('.', '/'), "*.class", false);
    while (files != null && files.hasMoreElements()) {
      String file = files.nextElement().getPath();
      String name = file.substring(file.lastIndexOf('/') + 1).replace(".class", "");
      if (!name.equals("package-info")) {
        Class<?> type = beans.type(pack + "." + name);
        if (type.isAnnotationPresent(Path.class)) {
          types.add(type);
        }
      }
    }
    return types;
  }

  boolean knows(String path) {
    return handlers.keySet().stream().anyMatch(path::startsWith);
  }

  Reply run(Ask ask) {
    String base =
        handlers.keySet().stream().filter(ask.path()::startsWith).findFirst().orElseThrow();
    ContainerRequest request =
        new ContainerRequest(
            uri(base, ""),
            uri(ask.path(), query(ask)),
            ask.method(),
            null,
            new MapPropertiesDelegate(),
            handlers.get(base).getConfiguration());
    ask.headers().forEach(request::header);
    request.setProperty(RestVisitors.IS_VISITOR, ask.user() == null);
    request.setProperty(RestGuard.IS_FORGED, RestGuard.isForged(ask));
    request.setEntityStream(new ByteArrayInputStream(isForm(ask) ? fields(ask) : ask.body()));
    return answer(handlers.get(base), request);
  }

  private static Reply answer(ApplicationHandler handler, ContainerRequest request) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      ContainerResponse response = handler.apply(request, body).get();
      Map<String, String> headers = new HashMap<>();
      response
          .getStringHeaders()
          .keySet()
          .forEach(name -> headers.put(name, response.getHeaderString(name)));
      String type = headers.remove("Content-Type");
      return new Reply(
          response.getStatus(), type == null ? "text/plain" : type, body.toByteArray(), headers);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while REST answered", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("REST failed", e.getCause());
    }
  }

  private static boolean isForm(Ask ask) {
    return ask.headers()
        .getOrDefault("content-type", "")
        .toLowerCase(Locale.ROOT)
        .startsWith("application/x-www-form-urlencoded");
  }

  /**
   * A form's body was read by filters before, as in Confluence; Jersey's servlet container then
   * takes the fields from the request and warns that only {@code FormParam} works.
   */
  private static byte[] fields(Ask ask) {
    return query(ask).replaceFirst("^[?]", "").getBytes(StandardCharsets.UTF_8);
  }

  private static String query(Ask ask) {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    ask.parameters()
        .forEach(
            (name, values) -> values.forEach(value -> query.add(coded(name) + "=" + coded(value))));
    return query.toString();
  }

  private static String coded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static URI uri(String path, String query) {
    try {
      return URI.create(new URI("http", "localhost", path, null).toASCIIString() + query);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No address: " + path, e);
    }
  }
}
