package nl.leerkring.web;

import java.util.List;

/**
 * Something to tell a person, in no language yet: why something was refused, what was done.
 *
 * @param key a key of the language files
 * @param arguments what fills {@code {0}} and so on
 */
public record Message(String key, List<Object> arguments) {
  public Message(String key, Object... arguments) {
    this(key, List.of(arguments));
  }
}
