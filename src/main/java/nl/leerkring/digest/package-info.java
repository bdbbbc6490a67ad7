/**
 * The weekly digest: step 7 of the brief, bring news to people. It stands on top of all features
 * and nobody uses it; the host's scheduler starts it once a week.
 */
package nl.leerkring.digest;
