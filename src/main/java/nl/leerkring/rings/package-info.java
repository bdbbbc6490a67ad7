/**
 * The three rings and how they become Confluence's own permissions and restrictions: plan, preview,
 * apply, undo. Others may use {@link nl.leerkring.rings.Rings} for the differences between what is
 * and what should be.
 */
package nl.leerkring.rings;
