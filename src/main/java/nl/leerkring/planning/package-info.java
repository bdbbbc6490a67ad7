/**
 * The form by which sessions are planned: step 6 of the brief, no walk-in hours. It asks for what a
 * prepared meeting needs, and lets one save a draft until it is there.
 */
package nl.leerkring.planning;
