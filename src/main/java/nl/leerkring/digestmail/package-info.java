/**
 * The digest as a mail that holds up in every mail program, in two parts: step 7 of the brief,
 * bring news to people. Its links need no login to say how often, and tell that a member opened it.
 */
package nl.leerkring.digestmail;
