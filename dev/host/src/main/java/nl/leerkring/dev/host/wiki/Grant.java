package nl.leerkring.dev.host.wiki;

/**
 * A right in a space.
 *
 * @param right one of the constants of the host's {@code SpacePermission}, such as VIEWSPACE
 */
public record Grant(String spaceKey, String right, Holder holder) {}
