package nl.leerkring.mails;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** Whether a notice may go to somebody now, and as which mail. */
@Component
class NoticeMails {
  private static final int ID_LENGTH = 32;

  private final Members members;
  private final Pages pages;
  private final MailBudget budget;
  private final Map<String, NoticeWriter> writers;
  private final Clock clock;

  NoticeMails(
      Members members,
      Pages pages,
      MailBudget budget,
      Optional<List<NoticeWriter>> writers,
      Clock clock) {
    this.members = members;
    this.pages = pages;
    this.budget = budget;
    this.writers =
        writers.orElse(List.of()).stream()
            .collect(Collectors.toMap(NoticeWriter::kind, Function.identity()));
    this.clock = clock;
  }

  /** When instead, if they are left in peace now and it can wait. */
  Optional<Instant> betterMoment(Notice notice) {
    Instant now = clock.instant();
    return members
        .active(notice.to())
        .flatMap(to -> budget.quietHours(to.key()).end(now, to.zone()))
        .filter(end -> !end.isAfter(notice.time().latest()));
  }

  /** Why it does not go at all, in a few words without names. */
  Optional<String> whyNot(Notice notice) {
    Optional<Member> to = members.active(notice.to());
    if (to.isEmpty()) {
      return Optional.of("the account is closed");
    }
    String address = to.get().email();
    if (address == null || address.isBlank()) {
      return Optional.of("no mail address");
    }
    if (clock.instant().isAfter(notice.time().until())) {
      return Optional.of("too late");
    }
    if (notice.pageId() != 0 && pages.visible(to.get(), notice.pageId()).isEmpty()) {
      return Optional.of("they may not see the page");
    }
    return !notice.own() && budget.left(notice.to()) == 0
        ? Optional.of("enough mails this week")
        : Optional.empty();
  }

  Optional<Mail> mail(Notice notice) {
    NoticeWriter writer = writers.get(notice.kind());
    if (writer == null) {
      throw new IllegalStateException("Nobody writes notices of " + notice.kind());
    }
    Member to = members.active(notice.to()).orElseThrow();
    return writer.write(notice, to).map(mail -> mail.withId("notice." + id(notice.onceKey())));
  }

  private static String id(String onceKey) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(onceKey.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, ID_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
