package nl.leerkring.rings;

/**
 * How many people gain and lose sight of a space or a page.
 *
 * @param pageId of the page; 0 when it is about the space itself
 */
public record SightChange(String spaceKey, long pageId, int gain, int lose) {}
