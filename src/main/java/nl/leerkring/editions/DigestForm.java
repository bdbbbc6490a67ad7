package nl.leerkring.editions;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.Ring;
import nl.leerkring.digest.RingsInMails;
import nl.leerkring.web.Message;

/**
 * Settings as typed.
 *
 * @param titlesOnly names of rings
 */
record DigestForm(String day, String hour, String pace, List<String> titlesOnly) {
  private static final int LAST_HOUR = 23;

  static DigestForm of(DigestSettings settings) {
    return new DigestForm(
        settings.schedule().day().name(),
        String.valueOf(settings.schedule().hour()),
        String.valueOf(settings.pace()),
        settings.rings().titlesOnly().stream().map(Ring::name).toList());
  }

  /** The settings, unless something is wrong, which is added by field. */
  Optional<DigestSettings> read(Map<String, Message> wrong, boolean paused) {
    Optional<DayOfWeek> weekDay =
        Arrays.stream(DayOfWeek.values()).filter(one -> one.name().equals(day)).findFirst();
    if (weekDay.isEmpty()) {
      wrong.put("day", new Message("digest.admin.error.day"));
    }
    int at = number("hour", hour, 0, LAST_HOUR, wrong);
    int perMinute = number("pace", pace, 1, DigestSettings.MOST_PACE, wrong);
    Set<Ring> rings = EnumSet.noneOf(Ring.class);
    Arrays.stream(Ring.values())
        .filter(ring -> titlesOnly.contains(ring.name()))
        .forEach(rings::add);
    return wrong.isEmpty()
        ? Optional.of(
            new DigestSettings(
                new Schedule(weekDay.get(), at), perMinute, new RingsInMails(rings), paused))
        : Optional.empty();
  }

  private static int number(
      String field, String typed, int least, int most, Map<String, Message> wrong) {
    if (typed.trim().matches("\\d{1,6}")) {
      int number = Integer.parseInt(typed.trim());
      if (number >= least && number <= most) {
        return number;
      }
    }
    wrong.put(field, new Message("digest.admin.error.number", least, most));
    return least;
  }
}
