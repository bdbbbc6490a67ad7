package nl.leerkring.calendars;

/**
 * What an event is about, in plain text.
 *
 * @param location where; empty when it is not said
 * @param url the page that tells more; empty for none
 */
public record EventText(String summary, String description, String location, String url) {}
