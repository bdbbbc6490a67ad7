package nl.leerkring.planning;

import java.util.Locale;

/** The fields of the form, but for the companies. */
enum PlanField {
  /** {@code webinar} or {@code group}. */
  KIND,
  GOAL,
  /** An item a line, minutes first, such as {@code 15 What woke us}. */
  AGENDA,
  /** One a line: a user name, or a guest in words. */
  SPEAKERS,
  /** User name; empty for who plans. */
  HOST,
  /** Local date and time in the zone, such as {@code 2026-12-01T10:00}. */
  START,
  ZONE,
  MINUTES,
  /** Empty for what the kind has of itself. */
  SEATS,
  SHARE,
  RESERVED,
  /** User names for whom seats are kept. */
  PEOPLE,
  PLACE,
  LINK,
  /** One a line: an address, or words, a bar and an address. */
  MATERIAL,
  FUNCTIONS,
  LANGUAGE,
  /** {@code once}, {@code weekly} or {@code monthly}. */
  REPEAT,
  EVERY,
  TIMES,
  /** The last day, such as {@code 2027-06-30}. */
  UNTIL,
  /** What those are told whom a change concerns. */
  REASON;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
