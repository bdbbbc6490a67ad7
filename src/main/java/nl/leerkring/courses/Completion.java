package nl.leerkring.courses;

import java.time.Instant;

/** A version of a course that a member completed, and when. */
record Completion(long courseId, int version, Instant at) {}
