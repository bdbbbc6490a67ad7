/**
 * Sessions at a glance: lists, a calendar, one's own. Step 6 of the brief: digital sessions for
 * peers, which people of other companies have to find first.
 */
package nl.leerkring.sessionlists;
