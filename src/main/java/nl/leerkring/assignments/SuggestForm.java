package nl.leerkring.assignments;

/**
 * What a lead typed to suggest a course, as typed.
 *
 * @param whom names of people and groups, a line each or with commas between
 * @param until a day, such as 2026-12-31; may be empty
 */
record SuggestForm(String companyKey, long courseId, String whom, String until) {}
