package nl.leerkring.sessions;

/**
 * Something to read before.
 *
 * @param label what the link says
 * @param address of a page: whole, or a path below the base URL
 */
public record Material(String label, String address) {}
