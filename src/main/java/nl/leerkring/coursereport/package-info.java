/**
 * How a course is doing, for its makers and for leads of companies: who worked on the platform can
 * see whether it is worth the time.
 */
package nl.leerkring.coursereport;
