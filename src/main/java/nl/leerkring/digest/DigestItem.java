package nl.leerkring.digest;

import nl.leerkring.news.NewsKind;

/**
 * A line of a digest, in the reader's language.
 *
 * @param key tells one item from another, so that nobody gets it twice
 * @param pageId of the page that it is about; 0 for what is on no page
 * @param spaceKey of the space that the page is in as this is told; empty for what is on no page
 * @param urlPath where it is, below the base URL
 * @param detail what is said below the title: who made it and where, when it is, how far one got
 * @param why why the reader is told
 * @param titleOnly whether a mail says the title and nothing else of it, as its ring is set so
 */
public record DigestItem(
    String key,
    Section section,
    NewsKind kind,
    String title,
    long pageId,
    String spaceKey,
    String urlPath,
    String detail,
    String why,
    boolean titleOnly) {}
