/**
 * A company gets its spaces, and pages to begin with: step 3 of the brief, a clear layout, and step
 * 4, fill it.
 */
package nl.leerkring.provisioning;
