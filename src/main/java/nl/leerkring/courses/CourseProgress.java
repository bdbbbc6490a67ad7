package nl.leerkring.courses;

/**
 * How far a member is in a course, for other features.
 *
 * @param title of the course page
 * @param urlPath of the course page, below the base URL
 */
public record CourseProgress(String title, String urlPath, int done, int lessons) {}
