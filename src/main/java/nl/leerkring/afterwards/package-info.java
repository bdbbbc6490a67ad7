/**
 * What is left of a session: who was there, recording and notes, a sentence of feedback. Step 6 of
 * the brief: a conversation that goes on, also for who missed it.
 */
package nl.leerkring.afterwards;
