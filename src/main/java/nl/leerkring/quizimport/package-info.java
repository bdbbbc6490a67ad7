/**
 * Questions from texts that others wrote: our own plain format, and GIFT as Moodle exports it. Step
 * 4 of the brief, fill it.
 */
package nl.leerkring.quizimport;
