package nl.leerkring.mails;

import java.util.Map;
import nl.leerkring.host.MemberKey;

/**
 * Something to tell one person by mail. Its words are found when it is sent.
 *
 * @param onceKey no second notice with the same ever goes
 * @param kind names its writer, such as {@code sessions}
 * @param topic what it is about, so that later news can take it back
 * @param pageId the page that it names: whoever may not see it any more is not told; 0 for none
 * @param own whether it is about something that they hold or asked for themselves: those go
 *     whatever the number of mails
 * @param facts what its writer needs besides
 */
public record Notice(
    String onceKey,
    String kind,
    String topic,
    MemberKey to,
    long pageId,
    boolean own,
    NoticeTime time,
    Map<String, String> facts) {
  public Notice {
    facts = Map.copyOf(facts);
  }

  /** What the writer noted; empty when it did not. */
  public String fact(String name) {
    return facts.getOrDefault(name, "");
  }
}
