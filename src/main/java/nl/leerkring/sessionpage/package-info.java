/**
 * What a session's page shows and what one does there: step 6 of the brief. Members take a seat,
 * hosts see who comes.
 */
package nl.leerkring.sessionpage;
