package nl.leerkring.host.confluence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What {@code com.atlassian.mail.Email} takes besides a body, found by name.
 *
 * <p>Its {@code setMultipart} takes a type of javax.mail in Confluence 9 and of jakarta.mail in 10,
 * so no compiled call fits both; and the type has to come from the class loader that the host's
 * Email came from. See docs/decisions on mails with parts, also for where these members were seen.
 */
final class EmailMembers {
  private static final Logger LOG = LoggerFactory.getLogger(EmailMembers.class);

  private final Class<?> type;
  private final AtomicBoolean told = new AtomicBoolean();

  EmailMembers(Class<?> type) {
    this.type = type;
  }

  /**
   * Gives it the parts.
   *
   * @param end what whoever reads the last part is asked
   * @return false when this host's Email takes none; it is logged once
   */
  boolean setParts(Object email, MimeParts parts, LastByte end) {
    try {
      Method setter = method("setMultipart", 1).orElseThrow(() -> missing("setMultipart"));
      setter.invoke(email, multipart(setter.getParameterTypes()[0], parts, end));
      return true;
    } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
      tell("parts", e);
      return false;
    }
  }

  void addHeader(Object email, String name, String value) {
    try {
      method("addHeader", 2).orElseThrow(() -> missing("addHeader")).invoke(email, name, value);
    } catch (ReflectiveOperationException | RuntimeException e) {
      tell("headers of our own", e);
    }
  }

  /** Without the angle brackets, which the library puts around it. */
  void setMessageId(Object email, String id) {
    try {
      method("setMessageId", 1).orElseThrow(() -> missing("setMessageId")).invoke(email, id);
    } catch (ReflectiveOperationException | RuntimeException e) {
      tell("a Message-ID", e);
    }
  }

  /** Parts that are read from bytes need none of the host's handlers for their types. */
  private static Object multipart(Class<?> wanted, MimeParts parts, LastByte end)
      throws ReflectiveOperationException {
    ClassLoader loader = wanted.getClassLoader();
    String internet = wanted.getPackageName() + ".internet.";
    Class<?> bodyPart = loader.loadClass(internet + "MimeBodyPart");
    Object multipart =
        loader
            .loadClass(internet + "MimeMultipart")
            .getConstructor(String.class)
            .newInstance(parts.subtype());
    Method add =
        wanted.getMethod("addBodyPart", loader.loadClass(wanted.getPackageName() + ".BodyPart"));
    for (String part : parts.parts()) {
      InputStream bytes = new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII));
      add.invoke(multipart, bodyPart.getConstructor(InputStream.class).newInstance(bytes));
    }
    add.invoke(multipart, last(bodyPart, parts.last(), end));
    return multipart;
  }

  /** Its bytes are read no sooner than they are written, and its end is the mail's. */
  private static Object last(Class<?> bodyPart, MimeParts.Last last, LastByte end)
      throws ReflectiveOperationException {
    Method setter =
        method(bodyPart, "setDataHandler", 1)
            .orElseThrow(() -> new NoSuchMethodException("MimeBodyPart has no setDataHandler"));
    Class<?> handler = setter.getParameterTypes()[0]; // activation's, which moved as well
    Class<?> source = handler.getClassLoader().loadClass(handler.getPackageName() + ".DataSource");
    Object part = bodyPart.getConstructor().newInstance();
    setter.invoke(part, handler.getConstructor(source).newInstance(source(source, last, end)));
    Method setHeader = bodyPart.getMethod("setHeader", String.class, String.class);
    for (Map.Entry<String, String> header : last.headers().entrySet()) {
      setHeader.invoke(part, header.getKey(), header.getValue());
    }
    return part;
  }

  private static Object source(Class<?> type, MimeParts.Last last, LastByte end) {
    byte[] bytes = last.bytes();
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getInputStream" -> end.of(bytes);
              case "getContentType" -> last.type();
              case "getName" -> "";
              case "toString" -> "the last part of a mail";
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> proxy == arguments[0];
              default -> throw new IOException("The last part of a mail is only read");
            });
  }

  private Optional<Method> method(String name, int parameters) {
    return method(type, name, parameters);
  }

  private static Optional<Method> method(Class<?> type, String name, int parameters) {
    return Arrays.stream(type.getMethods())
        .filter(one -> one.getName().equals(name) && one.getParameterCount() == parameters)
        .filter(one -> !one.isBridge())
        .findFirst();
  }

  private static NoSuchMethodException missing(String name) {
    return new NoSuchMethodException("com.atlassian.mail.Email has no " + name);
  }

  private void tell(String what, Throwable why) {
    if (told.compareAndSet(false, true)) {
      LOG.warn("This Confluence takes no mails with {}; they go out without", what, why);
    }
  }
}
