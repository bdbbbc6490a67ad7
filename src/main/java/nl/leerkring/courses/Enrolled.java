package nl.leerkring.courses;

import java.time.Instant;

/** A course that somebody enrolled in, and when. */
record Enrolled(long courseId, Instant at) {}
