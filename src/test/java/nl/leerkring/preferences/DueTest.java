package nl.leerkring.preferences;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.leerkring.host.MemberKey;
import org.junit.Test;

/** Who gets which edition, over years of editions in which anything may happen. */
public class DueTest {
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final int LIVES = 1500;
  private static final int EDITIONS = 80;

  @Test
  public void who_never_said_anything_gets_it_each_week() {
    assertEquals(Due.Answer.YES, due(Preference.byDefault(ANNA), Reading.NONE).on(TUESDAY));
    assertEquals(Due.Answer.NOT_YET, due(Preference.byDefault(ANNA), sent(TUESDAY, 3)).on(TUESDAY));
    assertEquals(Due.Answer.YES, due(Preference.byDefault(ANNA), sent(TUESDAY, 7)).on(TUESDAY));
  }

  @Test
  public void a_pause_ends_on_the_day_that_was_said() {
    Preference paused = wants(Frequency.WEEKLY, TUESDAY.plusWeeks(1));

    assertEquals(Due.Answer.PAUSED, due(paused, Reading.NONE).on(TUESDAY.plusDays(6)));
    assertEquals(Due.Answer.YES, due(paused, Reading.NONE).on(TUESDAY.plusWeeks(1)));
  }

  @Test
  public void after_eight_weeks_without_a_link_it_comes_less_often_until_one_is_followed() {
    Preference weekly = Preference.byDefault(ANNA);
    Reading quiet =
        new Reading(
            Optional.of(TUESDAY.minusWeeks(8)),
            Optional.of(TUESDAY.minusWeeks(1)),
            Optional.empty());
    Reading longQuiet =
        new Reading(
            Optional.of(TUESDAY.minusWeeks(16)),
            Optional.of(TUESDAY.minusWeeks(2)),
            Optional.empty());
    Reading awake =
        new Reading(longQuiet.firstSent(), longQuiet.lastSent(), Optional.of(TUESDAY.minusDays(9)));

    assertEquals(Due.Answer.NOT_YET, due(weekly, quiet).on(TUESDAY));
    assertEquals(Frequency.FORTNIGHTLY, due(weekly, quiet).frequencyOn(TUESDAY));
    assertEquals(Frequency.MONTHLY, due(weekly, longQuiet).frequencyOn(TUESDAY));
    assertTrue(due(weekly, longQuiet).isLessOftenOn(TUESDAY));
    assertEquals(Due.Answer.YES, due(weekly, awake).on(TUESDAY));
    assertFalse(due(weekly, awake).isLessOftenOn(TUESDAY));
    assertEquals(
        "who says how often, is there",
        Frequency.WEEKLY,
        due(wants(Frequency.WEEKLY, null), longQuiet).frequencyOn(TUESDAY));
  }

  @Test
  public void in_any_life_nobody_is_mailed_more_often_than_they_want_nor_forgotten() {
    for (long seed = 0; seed < LIVES; seed++) {
      live(new Random(seed), seed);
    }
  }

  /** A member who changes their mind, follows links or doesn't; editions early, late, or empty. */
  private void live(Random random, long seed) {
    Preference preference = Preference.byDefault(ANNA);
    Reading reading = Reading.NONE;
    List<LocalDate> sent = new ArrayList<>();
    LocalDate day = TUESDAY;
    for (int edition = 0; edition < EDITIONS; edition++) {
      String at = "seed " + seed + " on " + day;
      day = day.plusDays(6 + random.nextInt(3));
      if (random.nextInt(12) == 0) {
        Optional<LocalDate> pause =
            random.nextInt(3) == 0
                ? Optional.of(day.plusDays(random.nextInt(60)))
                : Optional.empty();
        preference = preference.chosen(any(random), pause, day);
      }
      Due due = due(preference, reading);
      Due.Answer answer = due.on(day);
      Frequency frequency = due.frequencyOn(day);
      Optional<Long> since = reading.lastSent().map(ago(day));
      if (answer == Due.Answer.YES) {
        assertTrue(at, preference.frequency() != Frequency.OFF);
        assertFalse(at, preference.isPausedOn(day));
        assertTrue(at + since, since.orElse(99L) >= frequency.period().getDays() - 1);
        assertTrue(at, frequency.compareTo(preference.frequency()) >= 0);
      } else if (answer == Due.Answer.NOT_YET) {
        assertTrue(at + since, since.orElse(0L) < frequency.period().getDays() - 1);
      } else {
        assertTrue(at, preference.frequency() == Frequency.OFF || preference.isPausedOn(day));
      }
      boolean hasOpenedLately = reading.lastOpened().map(ago(day)).orElse(99L) < 56;
      assertFalse(at, hasOpenedLately && due.isLessOftenOn(day));
      if (answer == Due.Answer.YES && random.nextInt(5) > 0) {
        sent.add(day);
        boolean opens = random.nextInt(9) == 0;
        reading =
            new Reading(
                Optional.of(sent.get(0)),
                Optional.of(day),
                opens ? Optional.of(day) : reading.lastOpened());
      }
    }
  }

  private static java.util.function.Function<LocalDate, Long> ago(LocalDate day) {
    return other -> ChronoUnit.DAYS.between(other, day);
  }

  private static Frequency any(Random random) {
    return Frequency.values()[random.nextInt(Frequency.values().length)];
  }

  private static Preference wants(Frequency frequency, LocalDate pause) {
    return Preference.byDefault(ANNA)
        .chosen(frequency, Optional.ofNullable(pause), TUESDAY.minusDays(1));
  }

  private static Reading sent(LocalDate today, int daysAgo) {
    Optional<LocalDate> day = Optional.of(today.minusDays(daysAgo));
    return new Reading(day, day, Optional.empty());
  }

  private static Due due(Preference preference, Reading reading) {
    return new Due(preference, reading);
  }
}
