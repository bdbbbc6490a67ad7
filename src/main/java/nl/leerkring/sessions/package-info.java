/**
 * Sessions for peers: step 6 of the brief, small, with an agenda and named speakers. A session
 * lives on a page. Others may use {@link nl.leerkring.sessions.Sessions} to learn what is coming.
 */
package nl.leerkring.sessions;
