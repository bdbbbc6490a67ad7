package nl.leerkring.host;

import java.util.regex.Pattern;

/**
 * What a mail says of itself to mail programs, besides that a machine wrote it.
 *
 * @param id its part before the @ of a Message-ID, or empty: the mail server makes one up
 * @param unsubscribeUrl for one click (RFC 8058), or empty
 */
public record MailHeaders(String id, String unsubscribeUrl) {
  /** RFC 5322's dot-atom, without what is only legal. */
  private static final Pattern ID = Pattern.compile("(?:[A-Za-z0-9_-]+(?:\\.[A-Za-z0-9_-]+)*)?");

  private static final Pattern URL = Pattern.compile("(?:https?://[!-;=?-~]+)?");

  public static final MailHeaders NONE = new MailHeaders("", "");

  public MailHeaders {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("Not the first part of a Message-ID: " + id);
    }
    if (!URL.matcher(unsubscribeUrl).matches()) {
      throw new IllegalArgumentException("Not an address to unsubscribe at");
    }
  }
}
