package nl.leerkring.host;

import java.time.Instant;

/**
 * A page in a line, as somebody who may see it sees it.
 *
 * @param urlPath below the base URL, with a leading slash
 * @param creator key of who made it; null when that account is gone
 * @param creatorName full name of who made it; empty when that account is gone
 */
public record PageSummary(
    long id,
    String title,
    String urlPath,
    String spaceKey,
    String spaceName,
    MemberKey creator,
    String creatorName,
    Instant created,
    Instant modified) {}
