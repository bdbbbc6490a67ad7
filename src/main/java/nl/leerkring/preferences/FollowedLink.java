package nl.leerkring.preferences;

import nl.leerkring.host.Member;

/**
 * A link of a mail that somebody followed.
 *
 * @param member whose mail it was
 * @param url where it leads; below the base URL
 */
public record FollowedLink(Member member, String url) {}
