package nl.leerkring.rings;

import nl.leerkring.companies.Ring;

/**
 * How far a page and what is below it reaches, if that is less far than its space.
 *
 * @param shut whether the page's view restriction is ours to keep
 */
public record PageRing(long pageId, Ring ring, boolean shut) {}
