/**
 * Questions, what is right, and grading: plain values without a host. Step 4 of the brief, fill it.
 */
package nl.leerkring.questions;
