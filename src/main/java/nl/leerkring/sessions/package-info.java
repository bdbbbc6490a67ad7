/**
 * Sessions for peers: step 6 of the brief, small, with an agenda and named speakers. A session
 * lives on a page, once or as a series; each of its times has seats. Others read through {@link
 * nl.leerkring.sessions.Sessions} and hear of changes as a {@link
 * nl.leerkring.sessions.SessionListener}.
 */
package nl.leerkring.sessions;
