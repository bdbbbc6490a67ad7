/**
 * Whether Confluence still has what the rings say: step 3 of the brief holds only if it stays so. A
 * leak is told apart from a lack.
 */
package nl.leerkring.drift;
