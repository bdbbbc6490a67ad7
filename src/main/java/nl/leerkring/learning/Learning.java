package nl.leerkring.learning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells everybody who listens. */
@Component
public class Learning {
  private final List<LearningListener> listeners;

  public Learning(Optional<List<LearningListener>> listeners) {
    this.listeners = listeners.map(List::copyOf).orElse(List.of());
  }

  public void tell(LearningEvent event) {
    listeners.forEach(listener -> listener.happened(event));
  }
}
