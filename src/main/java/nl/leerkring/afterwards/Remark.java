package nl.leerkring.afterwards;

import nl.leerkring.host.MemberKey;

/**
 * One sentence of feedback, for the host and the speakers.
 *
 * @param occurrence id of the time that it is about
 */
public record Remark(long occurrence, MemberKey member, String words) {}
