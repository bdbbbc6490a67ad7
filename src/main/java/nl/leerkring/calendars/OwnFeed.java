package nl.leerkring.calendars;

import java.time.Instant;
import java.util.Optional;

/**
 * A calendar whose address somebody may make.
 *
 * @param company key of the company that they lead; empty for their own
 * @param name of the company; empty for their own
 * @param made when the address was made; empty while there is none
 */
public record OwnFeed(String company, String name, Optional<Instant> made) {}
