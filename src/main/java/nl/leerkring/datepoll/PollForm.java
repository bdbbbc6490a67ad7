package nl.leerkring.datepoll;

import java.util.List;

/**
 * What a maker typed.
 *
 * @param slots local dates and times in the zone, such as {@code 2026-12-01T10:00}; perhaps empty
 */
record PollForm(long pageId, String zone, String minutes, List<String> slots) {
  PollForm {
    slots = List.copyOf(slots);
  }
}
