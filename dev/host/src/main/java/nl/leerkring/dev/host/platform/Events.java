package nl.leerkring.dev.host.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Events for annotated methods; a listener that fails is logged and keeps nobody else from hearing.
 */
final class Events implements EventPublisher {
  private static final Logger LOG = LoggerFactory.getLogger(Events.class);

  private final List<Object> listeners = new CopyOnWriteArrayList<>();

  @Override
  public void register(Object listener) {
    listeners.add(listener);
  }

  @Override
  public void unregister(Object listener) {
    listeners.remove(listener);
  }

  void publish(Object event) {
    for (Object listener : listeners) {
      for (Method method : listener.getClass().getMethods()) {
        if (method.isAnnotationPresent(EventListener.class)
            && method.getParameterCount() == 1
            && method.getParameterTypes()[0].isInstance(event)) {
          tell(listener, method, event);
        }
      }
    }
  }

  private static void tell(Object listener, Method method, Object event) {
    try {
      method.invoke(listener, event);
    } catch (InvocationTargetException e) {
      LOG.error("{} failed to hear of {}", method, event.getClass().getSimpleName(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " cannot be called; its class has to be public", e);
    }
  }
}
