package nl.leerkring.host;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Somebody with a Confluence account, as far as Confluence tells us.
 *
 * @param userName what they log in with; may change
 * @param locale the language they chose in Confluence
 * @param zone the time zone they chose in Confluence
 */
public record Member(
    MemberKey key, String userName, String fullName, String email, Locale locale, ZoneId zone) {}
