/** What one has going on and has completed. Step 4 of the brief, fill it. */
package nl.leerkring.mylearning;
