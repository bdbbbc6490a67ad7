package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What templates may call, as strict as Confluence 9 and later: values of the JDK, public getters
 * of the action that shows the page, and what the plugin's {@code velocity-allowlist} names.
 */
final class AllowedMethods {
  private static final Logger LOG = LoggerFactory.getLogger(AllowedMethods.class);
  private static final List<Class<?>> JDK =
      List.of(
          CharSequence.class,
          Number.class,
          Boolean.class,
          Character.class,
          Collection.class,
          Map.class,
          Map.Entry.class);

  private final Set<String> lines = new HashSet<>();

  AllowedMethods(Descriptor descriptor) {
    for (Module list : descriptor.modules("velocity-allowlist")) {
      for (Module method : list.children("method")) {
        if (!method.text().matches("[\\w.$]+#\\w+\\([\\w.$ ]*\\)")) {
          throw method.fault("is no fully.qualified.Class#method(types): " + method.text());
        }
        lines.add(method.text());
      }
    }
  }

  boolean allows(Object target, Method method) {
    if (target instanceof HostTools || isGetterOfAction(target, method) || isJdk(target, method)) {
      return true;
    }
    if (lines.contains(line(target.getClass(), method))
        || lines.contains(line(method.getDeclaringClass(), method))) {
      return true;
    }
    LOG.warn("Method needs allowlisting: {}", line(target.getClass(), method));
    return false;
  }

  private static boolean isJdk(Object target, Method method) {
    return !method.getDeclaringClass().equals(Object.class)
        && JDK.stream().anyMatch(type -> type.isInstance(target));
  }

  private static boolean isGetterOfAction(Object target, Method method) {
    return target instanceof ConfluenceActionSupport
        && !method.getDeclaringClass().equals(Object.class)
        && method.getParameterCount() == 0
        && method.getName().matches("(get|is)[A-Z].*");
  }

  private static String line(Class<?> type, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getName)
        .collect(Collectors.joining(" ", type.getName() + "#" + method.getName() + "(", ")"));
  }
}
