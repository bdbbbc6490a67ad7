package nl.leerkring.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.PageSummary;

/**
 * A session with its page and its times, as somebody who may view the page sees it.
 *
 * @param meetings in the order of the plan; none for a draft without a time
 * @param editor whether they may edit the page, and so plan it
 * @param invited whether they are of a company that it is for
 * @param home key of the company that they count for; empty for none
 */
public record SessionOnPage(
    Session session,
    PageSummary page,
    List<Meeting> meetings,
    boolean editor,
    boolean invited,
    String home) {
  /** Whether they keep the seats: who may edit the page, the host and the speakers do. */
  public boolean isKeptBy(MemberKey member) {
    return editor || session.isLedBy(member);
  }

  /** The next time that takes place and is not over; else the last one that there is. */
  public Optional<Meeting> next(Instant now) {
    return meetings.stream()
        .filter(one -> !one.occurrence().off() && !one.occurrence().isOver(now))
        .min(java.util.Comparator.comparing(Meeting::start))
        .or(() -> meetings.stream().max(java.util.Comparator.comparing(Meeting::start)));
  }

  public Optional<Meeting> number(int number) {
    return meetings.stream().filter(one -> one.occurrence().number() == number).findFirst();
  }
}
