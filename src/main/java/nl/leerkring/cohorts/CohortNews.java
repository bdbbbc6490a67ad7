package nl.leerkring.cohorts;

import java.time.LocalDate;

/**
 * A group of a member that starts within a week or goes on, for the digest.
 *
 * @param urlPath of the group's page, below the base URL
 * @param people how many are in it
 * @param completed how many of them completed the course; -1 where a sum would tell of one of them
 * @param isStarted whether the day that it starts is there
 */
public record CohortNews(
    int cohortId,
    String name,
    String course,
    String urlPath,
    LocalDate starts,
    int people,
    int completed,
    boolean isStarted) {}
