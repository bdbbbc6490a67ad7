/**
 * How often a member wants the digest: enough to see, never so much that it nags (the balance that
 * the brief asks for above all). Said on a page of their own, or by a link in the mail that needs
 * no login and can do nothing else.
 */
package nl.leerkring.preferences;
