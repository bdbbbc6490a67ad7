package nl.leerkring.calendars;

import java.util.Optional;
import nl.leerkring.web.Message;

/**
 * An address that was just made, to be shown this once.
 *
 * @param url empty when none was made
 * @param why none was made
 */
public record NewAddress(String url, Optional<Message> why) {
  /** Never in a log, whoever logs it. */
  @Override
  public String toString() {
    return "NewAddress[...]";
  }
}
