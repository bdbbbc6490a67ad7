/**
 * Whether a page was of use to somebody's work, in one click, and what they have to say about it to
 * its makers. Step 4 of the brief: fill it, with a question for feedback.
 */
package nl.leerkring.feedback;
