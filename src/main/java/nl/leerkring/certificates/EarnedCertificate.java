package nl.leerkring.certificates;

import java.time.Instant;

/**
 * A certificate in a line of a list.
 *
 * @param title of the course when it was completed
 * @param url below the base URL, with a leading slash; for the member's own eyes
 */
public record EarnedCertificate(String title, Instant issued, String url) {}
