package nl.leerkring.courses;

/**
 * How a member stands in a course that they may view, for other features.
 *
 * @param urlPath of the course page, below the base URL
 */
public record CourseStanding(
    long courseId, String title, String urlPath, boolean enrolled, boolean completed) {}
