package nl.leerkring.courses;

import nl.leerkring.host.PageSummary;

/** A child page of a course, with whether the member is done with it. */
record Lesson(PageSummary page, boolean done) {}
