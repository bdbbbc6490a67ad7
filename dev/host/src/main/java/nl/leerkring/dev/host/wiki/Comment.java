package nl.leerkring.dev.host.wiki;

import java.time.Instant;

/** A remark under a page, in plain text. */
public record Comment(long id, long pageId, String author, Instant created, String text) {}
