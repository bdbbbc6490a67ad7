/**
 * One member's digest: what of all that happened they are told, and in which words; step 7 of the
 * brief, bring news to people.
 */
package nl.leerkring.digest;
