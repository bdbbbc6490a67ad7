package nl.leerkring.web;

import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.MDC;

/**
 * What Confluence adds to each line of a log, such as the address asked for. Where an address is a
 * secret, it is put aside meanwhile.
 */
public final class LogContext {
  private LogContext() {}

  public static <T> T aside(Supplier<T> work) {
    Map<String, String> aside = MDC.getCopyOfContextMap();
    MDC.clear();
    try {
      return work.get();
    } finally {
      if (aside != null) {
        MDC.setContextMap(aside);
      }
    }
  }
}
