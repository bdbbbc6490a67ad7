/**
 * What happened in the community lately, before anybody looks at it: step 7 of the brief, bring
 * news to people. Features tell of themselves through {@link nl.leerkring.news.NewsSource} and its
 * neighbours; who may see what is decided later, for each reader.
 */
package nl.leerkring.news;
