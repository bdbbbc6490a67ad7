package nl.leerkring.dev.host.wiki;

/** A space; {@code homeId} is the page that its key leads to. */
public record SpaceRow(long id, String key, String name, long homeId) {}
