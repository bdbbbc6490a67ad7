package nl.leerkring.recall;

import java.time.Instant;

/**
 * Questions of a completed course that are asked of a member now.
 *
 * @param title of the course
 * @param questions how many, from 1 to 3
 * @param urlPath of the page on which they are answered, below the base URL
 * @param since when they came back
 */
public record RecallDue(
    long courseId, String title, int questions, String urlPath, Instant since) {}
