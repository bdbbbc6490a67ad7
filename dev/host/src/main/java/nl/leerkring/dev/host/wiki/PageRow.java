package nl.leerkring.dev.host.wiki;

import java.time.Instant;

/**
 * A page without its text.
 *
 * @param parentId 0 for the root of the space's tree
 * @param place order among the children of one parent
 * @param creator key of who made it
 */
public record PageRow(
    long id,
    String spaceKey,
    long parentId,
    int place,
    String title,
    String creator,
    Instant created,
    String modifier,
    Instant modified,
    int version) {}
