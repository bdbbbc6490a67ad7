package nl.leerkring.reach;

import java.util.List;
import java.util.Map;
import nl.leerkring.web.Message;

/**
 * Why somebody can or cannot see a place.
 *
 * @param errors by field, when the question could not be understood; the rest is then empty
 * @param sees what Confluence itself says
 * @param steps the chain that leads to it, in order
 */
public record Answer(Map<String, Message> errors, boolean sees, List<Message> steps) {
  static Answer refused(String field, Message why) {
    return new Answer(Map.of(field, why), false, List.of());
  }
}
