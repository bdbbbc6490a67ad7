package nl.leerkring.weekposts;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * That a space gets a post each week.
 *
 * @param by who asked for it, in whose name the posts are written
 * @param since editions whose moment was before that are passed over
 */
record WeekSwitch(String spaceKey, MemberKey by, Instant since) {}
