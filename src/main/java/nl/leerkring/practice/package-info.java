/**
 * Feedback on work: what a quiz can't test is looked at by colleagues, of whom one at least works
 * elsewhere. Step 6 of the brief in small: peers of different companies.
 */
package nl.leerkring.practice;
