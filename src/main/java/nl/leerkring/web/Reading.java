package nl.leerkring.web;

import java.util.Optional;

/**
 * What became of a text that should be YAML or JSON.
 *
 * @param value maps, lists, texts, numbers and flags; nothing when it could not be read
 * @param why it could not be read; empty when it could
 */
public record Reading(Object value, Optional<Message> why) {
  static Reading of(Object value) {
    return new Reading(value, Optional.empty());
  }

  static Reading refused(String key, Object... arguments) {
    return new Reading(null, Optional.of(new Message(key, arguments)));
  }
}
