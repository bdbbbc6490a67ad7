package nl.leerkring.feedback;

import java.time.Instant;

/**
 * That people said that somebody's page was of use to their work.
 *
 * @param latest when the latest of them said so
 */
record Thanks(long pageId, int people, Instant latest) {
  Thanks plus(Thanks other) {
    Instant later = latest.isAfter(other.latest) ? latest : other.latest;
    return new Thanks(pageId, people + other.people, later);
  }
}
