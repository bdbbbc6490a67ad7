package nl.leerkring.assignments;

import java.util.List;
import nl.leerkring.courses.CourseStanding;

/**
 * A course that a company's leads suggested, as they see it.
 *
 * @param people how many it was suggested to, each once
 * @param begun how many of them enrolled in it
 * @param completed how many of them completed it
 * @param declined how many of them said that it is not for them
 */
record SuggestedCourse(
    CourseStanding course,
    List<Assignment> assignments,
    int people,
    int begun,
    int completed,
    int declined) {}
