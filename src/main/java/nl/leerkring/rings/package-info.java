/**
 * Companies, partnerships and the three rings: step 3 of the brief, a clear layout. Others may use
 * {@link nl.leerkring.rings.Rings} to learn who is in the community and whose a space is.
 * Confluence's own space permissions enforce the rings; this feature shows the difference and
 * applies it.
 */
package nl.leerkring.rings;
