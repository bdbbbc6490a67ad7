package nl.leerkring.dev.host.platform;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Request parameters for an action's annotated setters; whatever has none is dropped. */
final class Parameters {
  private static final Logger LOG = LoggerFactory.getLogger(Parameters.class);

  private Parameters() {}

  /** False when a value could not become what its setter takes. */
  static boolean set(ConfluenceActionSupport action, Map<String, List<String>> parameters) {
    boolean all = true;
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      all &= set(action, parameter.getKey(), parameter.getValue());
    }
    return all;
  }

  private static boolean set(ConfluenceActionSupport action, String name, List<String> values) {
    if (!name.matches("[a-zA-Z]\\w*") || values.isEmpty()) {
      return true;
    }
    String setter = "set" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    Method method =
        Arrays.stream(action.getClass().getMethods())
            .filter(m -> m.getName().equals(setter) && m.getParameterCount() == 1)
            .findFirst()
            .orElse(null);
    if (method == null || !method.isAnnotationPresent(StrutsParameter.class)) {
      if (!name.equals("atl_token")) {
        LOG.warn(
            "Parameter {} dropped: {} has no @StrutsParameter setter", name, action.getClass());
      }
      return true;
    }
    try {
      method.invoke(action, converted(method.getParameterTypes()[0], values));
      return true;
    } catch (NumberFormatException e) {
      return false;
    } catch (InvocationTargetException | IllegalAccessException e) {
      throw new IllegalStateException("Could not set " + name + " of " + action.getClass(), e);
    }
  }

  private static Object converted(Class<?> type, List<String> values) {
    String first = values.get(0);
    if (type.equals(String.class)) {
      return first;
    }
    if (type.equals(long.class)) {
      return Long.parseLong(first.trim());
    }
    if (type.equals(int.class)) {
      return Integer.parseInt(first.trim());
    }
    if (type.equals(boolean.class)) {
      return Boolean.parseBoolean(first);
    }
    if (type.equals(List.class)) {
      return values;
    }
    throw new IllegalStateException("The stand-in cannot set a " + type);
  }
}
