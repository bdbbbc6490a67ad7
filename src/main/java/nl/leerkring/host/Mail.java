package nl.leerkring.host;

/**
 * One mail to one person.
 *
 * @param html the body; everything that came from people is escaped in it
 */
public record Mail(String to, String subject, String html) {}
