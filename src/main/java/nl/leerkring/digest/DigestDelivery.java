package nl.leerkring.digest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

/** Gathers, selects, writes and hands over one member's digest. */
@Component
class DigestDelivery {
  private final DigestSources sources;
  private final DigestMail mails;
  private final Mailer mailer;

  DigestDelivery(DigestSources sources, DigestMail mails, Mailer mailer) {
    this.sources = sources;
    this.mails = mails;
    this.mailer = mailer;
  }

  /** Sends the mail and returns what it told; empty, and no mail, when there is nothing to say. */
  List<DigestItem> deliver(Member member, List<Activity> week, Map<String, Instant> told) {
    List<DigestItem> items =
        DigestSelection.of(sources.of(member, week, mails.texts(member)), told);
    if (items.stream().noneMatch(DigestItem::isNews)) {
      return List.of();
    }
    mailer.send(mails.of(member, items));
    return items;
  }
}
