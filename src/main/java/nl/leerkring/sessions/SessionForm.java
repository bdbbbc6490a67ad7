package nl.leerkring.sessions;

/**
 * What an editor typed about a session, as typed.
 *
 * @param agenda an item a line, minutes first, such as {@code 15 What woke us}
 * @param start local date and time in the zone, such as {@code 2026-12-01T10:00}
 */
public record SessionForm(
    long pageId,
    String goal,
    String agenda,
    String speakers,
    String start,
    String zone,
    String minutes,
    String seats) {}
