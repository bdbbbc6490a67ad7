/**
 * Mails that tell somebody of something that happened: each goes once, when it is a good moment for
 * who gets it, and only while they may still know of it. Also how many mails one gets in a week.
 * Serves the brief's sessions and digest; see docs/mails.md.
 */
package nl.leerkring.mails;
