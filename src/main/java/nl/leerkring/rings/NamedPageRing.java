package nl.leerkring.rings;

import nl.leerkring.companies.Ring;

/** How far a page reaches, by names that another Confluence has as well. */
public record NamedPageRing(String spaceKey, String title, Ring ring) {}
