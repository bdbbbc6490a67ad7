package nl.leerkring.companies;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One company lets another into its partner ring; not transitive, not mutual unless both say so.
 *
 * @param partner key of the company that is let in
 * @param from the first day; empty when it began before anybody counted
 * @param until the last day; empty when no end was agreed
 */
public record Partnership(String partner, Optional<LocalDate> from, Optional<LocalDate> until)
    implements Comparable<Partnership> {
  public static Partnership with(String partner) {
    return new Partnership(partner, Optional.empty(), Optional.empty());
  }

  /** Whether it holds on that day of the company that lets in. */
  public boolean holdsOn(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }

  public boolean endedBefore(LocalDate day) {
    return until.filter(day::isAfter).isPresent();
  }

  /** As a form takes it: {@code DH from 2026-01-01 until 2026-12-31}. */
  public String asWords() {
    return partner
        + from.map(day -> " from " + day).orElse("")
        + until.map(day -> " until " + day).orElse("");
  }

  /** Empty when the words are not a key and perhaps two dates in order. */
  public static Optional<Partnership> read(String words) {
    String[] parts = words.trim().split("\\s+");
    Optional<LocalDate> from = Optional.empty();
    Optional<LocalDate> until = Optional.empty();
    try {
      for (int i = 1; i + 1 < parts.length; i += 2) {
        Optional<LocalDate> day = Optional.of(LocalDate.parse(parts[i + 1]));
        switch (parts[i].toLowerCase(Locale.ROOT)) {
          case "from" -> from = day;
          case "until" -> until = day;
          default -> {
            return Optional.empty();
          }
        }
      }
    } catch (DateTimeException e) {
      return Optional.empty(); // the caller shows how a date is written
    }
    boolean whole = parts.length % 2 == 1 && parts.length <= 5;
    boolean inOrder = from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
    return whole && inOrder
        ? Optional.of(new Partnership(parts[0].toUpperCase(Locale.ROOT), from, until))
        : Optional.empty();
  }

  @Override
  public int compareTo(Partnership other) {
    return asWords().compareTo(other.asWords());
  }
}
