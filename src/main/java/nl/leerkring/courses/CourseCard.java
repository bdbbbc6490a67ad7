package nl.leerkring.courses;

import java.util.List;

/**
 * A course in a list, for other features.
 *
 * @param urlPath of the course page, below the base URL
 * @param functions that it is for; none for everybody
 * @param minutes 0 when not known
 */
public record CourseCard(
    String title,
    String urlPath,
    String spaceKey,
    String outcome,
    List<String> functions,
    List<String> subjects,
    String language,
    int minutes) {}
