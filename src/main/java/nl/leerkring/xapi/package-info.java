/**
 * What members do in courses, sent to a learning record store of the company's choice (xAPI 1.0.3).
 * Step 4 of the brief, fill it.
 */
package nl.leerkring.xapi;
