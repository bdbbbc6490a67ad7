/**
 * The digest as it goes out: which edition is open, who is due, what became of each delivery; step
 * 7 of the brief. It stands on top of all features and nobody uses it; the host's scheduler starts
 * it, administrators steer it.
 */
package nl.leerkring.editions;
