/**
 * Groups from several companies that start a course together. Step 6 of the brief, peers of
 * different companies. Others may use {@link nl.leerkring.cohorts.Cohorts} to learn what is new in
 * a member's groups.
 */
package nl.leerkring.cohorts;
