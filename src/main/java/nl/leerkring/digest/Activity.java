package nl.leerkring.digest;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * Something that happened to a page.
 *
 * @param isNew whether the page was made; otherwise it was clearly changed
 * @param by who did it; null when nobody is known
 */
record Activity(long pageId, boolean isNew, Instant at, MemberKey by) {}
