package nl.leerkring.dev.host.platform;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Active Objects that are there only once the plugin has started, as in the host. */
final class LateActiveObjects {
  private ActiveObjects real;

  ActiveObjects proxy() {
    return (ActiveObjects)
        Proxy.newProxyInstance(
            ActiveObjects.class.getClassLoader(),
            new Class<?>[] {ActiveObjects.class},
            (proxy, method, arguments) -> {
              if (real == null) {
                throw new IllegalStateException(
                    "Active Objects are used while the plugin starts; in Confluence this blocks");
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  void arrive(ActiveObjects objects) {
    real = objects;
  }
}
