/**
 * Seats, the line for them, and their rules: step 6 of the brief, small meetings of people from
 * different companies. What the seats are for is another feature's; it also sees to it that only
 * one change to a table is under way.
 */
package nl.leerkring.seats;
