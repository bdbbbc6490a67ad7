package nl.leerkring.coursereport;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One enrolment in a course.
 *
 * @param name empty where it is not told
 * @param completed empty while it goes on
 * @param lessons how many are done
 */
record Participation(
    String name, String company, LocalDate enrolled, Optional<LocalDate> completed, int lessons) {}
