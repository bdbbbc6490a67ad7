/**
 * Links that do one thing for one member without a login, until a day: what a mail needs to be fair
 * (step 7 of the brief, never so much that it nags), as nobody should have to log in to get less of
 * it.
 */
package nl.leerkring.links;
