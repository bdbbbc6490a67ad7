/**
 * Finding a moment that suits people in several time zones. Step 6 of the brief: digital sessions
 * for peers, which begin with a moment that all of them have.
 */
package nl.leerkring.datepoll;
