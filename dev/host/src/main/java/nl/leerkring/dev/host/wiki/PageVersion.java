package nl.leerkring.dev.host.wiki;

import java.time.Instant;

/** The text of a page as somebody saved it, in storage format. */
public record PageVersion(long pageId, int version, String author, Instant written, String body) {}
