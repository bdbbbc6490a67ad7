/**
 * Mails of sessions: the invitation with its calendar file and what changes in it, the offer of a
 * seat, reminders, and what is asked afterwards. Serves the brief's small, prepared meetings.
 */
package nl.leerkring.sessionmails;
