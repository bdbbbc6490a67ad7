package nl.leerkring.dev.host.wiki;

import java.time.Instant;

/** A file at a page, without its bytes. */
public record Attachment(
    long id,
    long pageId,
    String name,
    String mediaType,
    long size,
    String creator,
    Instant created) {}
