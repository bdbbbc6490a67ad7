/**
 * Leads suggest courses to people of their own company. Step 4 of the brief, fill it: knowledge
 * finds who needs it, without a mail of its own. Others may use {@link
 * nl.leerkring.assignments.Assignments} to learn what was suggested to a member.
 */
package nl.leerkring.assignments;
