package nl.leerkring.dev.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Passes a call through a proxy so that the caller sees the target's own exception. */
final class Invocations {
  private Invocations() {}

  static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
