package nl.leerkring.sessions;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a session is about and for whom; its title is the page's.
 *
 * @param functions that it is for; none for everybody
 * @param language such as {@code nl}; empty when it is not said
 */
public record About(
    Kind kind,
    String goal,
    List<AgendaItem> agenda,
    List<Speaker> speakers,
    List<Material> material,
    Set<String> functions,
    String language) {
  public About {
    agenda = List.copyOf(agenda);
    speakers = List.copyOf(speakers);
    material = List.copyOf(material);
    functions = java.util.Collections.unmodifiableSet(new TreeSet<>(functions));
  }

  /** Whether it is prepared: somebody speaks about something. */
  public boolean isPrepared() {
    return !agenda.isEmpty() && !speakers.isEmpty();
  }

  public int agendaMinutes() {
    return agenda.stream().mapToInt(AgendaItem::minutes).sum();
  }
}
