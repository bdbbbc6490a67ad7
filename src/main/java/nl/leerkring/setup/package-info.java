/**
 * The whole configuration as a document that can be kept under version control and moved from test
 * to production, and by REST: step 3 of the brief, a clear layout, for who keeps several
 * Confluences alike.
 */
package nl.leerkring.setup;
