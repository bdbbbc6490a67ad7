package nl.leerkring.cohorts;

import nl.leerkring.host.MemberKey;

/**
 * Somebody in a group.
 *
 * @param agrees whether the others may see how far they are, when everybody agrees
 */
record Participant(int cohortId, MemberKey member, boolean agrees) {}
