package nl.leerkring.datepoll;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moments and answers as forms send them, such as {@code 2026-12-01T09:00:00Z=YES}. */
final class Sent {
  private Sent() {}

  static String moment(Instant slot) {
    return slot.toString();
  }

  static String answer(Instant slot, Can can) {
    return moment(slot) + "=" + can;
  }

  /** Empty for what is no moment. */
  static Optional<Instant> moment(String sent) {
    try {
      return Optional.of(Instant.parse(sent));
    } catch (DateTimeException e) {
      return Optional.empty(); // nothing of ours sends this
    }
  }

  /** What was sent, a field each or several in one with commas between; nothing empty. */
  static List<String> parts(List<String> sent) {
    return sent.stream()
        .flatMap(one -> Arrays.stream(one.split(",")))
        .map(String::trim)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The last for each moment; what is no answer is left out. */
  static Map<Instant, Can> answers(List<String> sent) {
    Map<Instant, Can> answers = new LinkedHashMap<>();
    for (String one : sent) {
      int equals = one.lastIndexOf('=');
      Optional<Instant> slot = moment(one.substring(0, Math.max(equals, 0)));
      Optional<Can> can = Can.read(one.substring(equals + 1));
      if (slot.isPresent() && can.isPresent()) {
        answers.put(slot.get(), can.get());
      }
    }
    return answers;
  }
}
