/**
 * Finding people with the same work at other companies, and planning a first meeting with a few of
 * them. Step 6 of the brief: digital sessions for peers, small, of different companies.
 */
package nl.leerkring.peers;
