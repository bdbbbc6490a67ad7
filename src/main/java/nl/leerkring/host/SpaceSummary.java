package nl.leerkring.host;

/**
 * A Confluence space in a line.
 *
 * @param urlPath below the base URL, with a leading slash
 */
public record SpaceSummary(String key, String name, String urlPath) {}
