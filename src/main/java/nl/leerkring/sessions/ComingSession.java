package nl.leerkring.sessions;

import java.time.Instant;

/**
 * A session that is still to come, as one member sees it; for other features.
 *
 * @param urlPath of its page, below the base URL
 * @param freeSeats how many; a great number when there is no limit
 * @param answered whether the member has or waits for a seat, or said no
 */
public record ComingSession(
    long pageId, String title, String urlPath, Instant start, int freeSeats, boolean answered) {}
