package nl.leerkring.cohorts;

/**
 * What somebody typed about a group, as typed.
 *
 * @param starts a day, such as 2026-12-31
 * @param sessions addresses of pages, a line each
 */
record CohortForm(String name, String starts, String sessions) {}
