/** Films on pages, watched where one left. Step 4 of the brief, fill it. */
package nl.leerkring.films;
