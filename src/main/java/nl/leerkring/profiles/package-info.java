/**
 * What members say of themselves: their function, what they can help with, what they want to learn,
 * each shown only as far as they choose. Step 6 of the brief: peers of different companies find
 * each other by it.
 */
package nl.leerkring.profiles;
