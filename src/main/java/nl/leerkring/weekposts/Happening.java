package nl.leerkring.weekposts;

import nl.leerkring.host.PageSummary;
import nl.leerkring.news.NewsItem;

/**
 * Something that happened in a space, on a page that the reader may see.
 *
 * @param by full name of who made it; empty when nobody is known
 */
record Happening(NewsItem item, PageSummary page, String by) {}
