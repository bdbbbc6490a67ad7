package nl.leerkring.sessions;

/**
 * A point of a session's agenda.
 *
 * @param minutes how long it takes; at least one
 */
public record AgendaItem(int minutes, String title) {}
