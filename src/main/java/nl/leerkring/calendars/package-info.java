/**
 * Meetings in people's own calendars: step 6 of the brief, digital sessions for peers, which only
 * those come to who have them in their calendar. Files after RFC 5545 and 5546, and feeds by secret
 * addresses.
 */
package nl.leerkring.calendars;
