package nl.leerkring.news;

import java.time.Instant;
import nl.leerkring.host.MemberKey;

/**
 * Something that happened to a page.
 *
 * @param spaceKey where the page was then; empty when that was not kept
 * @param isNew whether the page was made; otherwise it was clearly changed
 * @param by who did it; null when nobody is known
 */
public record Activity(long pageId, String spaceKey, boolean isNew, Instant at, MemberKey by) {}
