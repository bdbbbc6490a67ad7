package nl.leerkring.certificates;

import java.time.Instant;
import java.util.Optional;

/**
 * A certificate as far as who looks gets to see it.
 *
 * @param name of the member
 * @param company names of the companies that the member was of when it was issued
 */
public record ShownCertificate(
    String code,
    long courseId,
    String title,
    Instant issued,
    Optional<String> name,
    Optional<String> company) {}
