package nl.leerkring.assignments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A course that a lead suggested to a member who has not completed it, as that member sees it.
 *
 * @param urlPath of the course page, below the base URL
 * @param by full name of who suggested it; empty when that account is gone
 * @param until by when; empty for whenever they like
 * @param begun whether the member enrolled in it
 */
public record Suggestion(
    long courseId,
    String title,
    String urlPath,
    String by,
    String company,
    Optional<LocalDate> until,
    Instant at,
    boolean begun) {}
