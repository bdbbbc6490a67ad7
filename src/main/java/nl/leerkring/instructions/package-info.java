/** Instructions: steps that each member ticks off. Step 4 of the brief, fill it. */
package nl.leerkring.instructions;
