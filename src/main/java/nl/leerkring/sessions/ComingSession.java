package nl.leerkring.sessions;

import java.time.Instant;

/**
 * A session that is still to come, as one member sees it; for other features.
 *
 * @param urlPath of its page, below the base URL
 * @param answered whether the member has or waits for a seat
 */
public record ComingSession(
    long pageId, String title, String urlPath, Instant start, int freeSeats, boolean answered) {}
