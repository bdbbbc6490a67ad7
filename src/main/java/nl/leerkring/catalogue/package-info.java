/** Finding courses, of one's own company and of others. Step 4 of the brief, fill it. */
package nl.leerkring.catalogue;
