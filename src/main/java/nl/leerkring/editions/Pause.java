package nl.leerkring.editions;

import java.time.Duration;
import org.springframework.stereotype.Component;

/** Lets time go by. */
@Component
class Pause {
  /** Returns early when the thread is asked to stop. */
  void of(Duration time) {
    try {
      Thread.sleep(time.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
