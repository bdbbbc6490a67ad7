package nl.leerkring.sessions;

import java.time.Instant;

/**
 * What is left of a session that somebody missed.
 *
 * @param urlPath of its page, below the base URL
 * @param recording address of the recording; empty when there are only notes
 * @param notes address of the notes; empty when there is only a recording
 */
public record Recording(
    long pageId, String title, String urlPath, Instant start, String recording, String notes) {}
