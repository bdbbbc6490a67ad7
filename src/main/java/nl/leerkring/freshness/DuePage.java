package nl.leerkring.freshness;

import java.time.Instant;

/**
 * A page that its owner is asked to look at again.
 *
 * @param urlPath below the base URL
 * @param due since when
 */
public record DuePage(long id, String title, String urlPath, Instant due) {}
