package nl.leerkring.host;

/**
 * Who a member is, for ever: Confluence's user key, which stays when the user name changes.
 *
 * @param value the user key as text, up to 255 characters
 */
public record MemberKey(String value) {}
