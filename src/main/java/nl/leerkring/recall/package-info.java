/**
 * Questions of a completed course come back with growing intervals, so that what was learned stays.
 * Step 4 of the brief, fill it; never a mail of its own. Others may use {@link
 * nl.leerkring.recall.Recall} to learn what is asked of a member now.
 */
package nl.leerkring.recall;
