package nl.leerkring.web;

import java.util.List;
import java.util.Map;

/**
 * An HTTP status as the exception that this host's REST understands, whichever namespace it speaks.
 */
public final class HttpStatus {
  private static final List<String> NAMESPACES = List.of("jakarta.ws.rs.", "javax.ws.rs.");

  private HttpStatus() {}

  /** What to throw for the status; our own failure when the host speaks neither namespace. */
  public static RuntimeException of(int status) {
    return thrown(names -> names.exception().getConstructor(int.class).newInstance(status), status);
  }

  /**
   * What to throw for the status with a body.
   *
   * @param json a whole JSON text
   */
  public static RuntimeException of(int status, String json) {
    return thrown(
        names -> {
          Object response =
              names.type("core.Response").getMethod("status", int.class).invoke(null, status);
          Class<?> builder = names.type("core.Response$ResponseBuilder");
          builder.getMethod("entity", Object.class).invoke(response, json);
          builder
              .getMethod("type", String.class)
              .invoke(response, "application/json;charset=utf-8");
          return names
              .exception()
              .getConstructor(names.type("core.Response"))
              .newInstance(builder.getMethod("build").invoke(response));
        },
        status);
  }

  /**
   * What a resource returns when it has more to say than a body.
   *
   * @param type of the body, with its character set
   */
  public static Object answer(int status, String type, String body, Map<String, String> headers) {
    return made(
        names -> {
          Object response =
              names.type("core.Response").getMethod("status", int.class).invoke(null, status);
          Class<?> builder = names.type("core.Response$ResponseBuilder");
          builder.getMethod("entity", Object.class).invoke(response, body);
          builder.getMethod("type", String.class).invoke(response, type);
          for (Map.Entry<String, String> header : headers.entrySet()) {
            builder
                .getMethod("header", String.class, Object.class)
                .invoke(response, header.getKey(), header.getValue());
          }
          return builder.getMethod("build").invoke(response);
        },
        status);
  }

  private static RuntimeException thrown(Making making, int status) {
    return (RuntimeException) made(making, status);
  }

  private static Object made(Making making, int status) {
    for (String namespace : NAMESPACES) {
      try {
        return making.of(new Names(namespace));
      } catch (ClassNotFoundException e) {
        continue; // this line of Confluence speaks the other one
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Could not say HTTP status " + status, e);
      }
    }
    return new IllegalStateException("This host has no REST");
  }

  private interface Making {
    Object of(Names names) throws ReflectiveOperationException;
  }

  private record Names(String namespace) {
    Class<?> type(String name) throws ClassNotFoundException {
      return Class.forName(namespace + name, true, HttpStatus.class.getClassLoader());
    }

    Class<?> exception() throws ClassNotFoundException {
      return type("WebApplicationException");
    }
  }
}
