package nl.leerkring.courses;

import java.time.Instant;

/** That a member completed a version of a course. */
public record CompletedCourse(long courseId, int version, Instant at) {}
