package nl.leerkring.mails;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Mailer;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.FakeMailer;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;

/** A community whose members get notices; several nodes can share the database and the mailbox. */
public final class MailWorld {
  /** Tuesday noon in Amsterdam. */
  static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");

  final InMemoryMembers members;
  final InMemoryPages pages;
  public final FakeMailer mailbox = new FakeMailer();
  Mailer mailer = mailbox;
  private final ActiveObjects objects;
  private final Database database;
  final Clock clock;
  private final List<NoticeWriter> writers = new java.util.ArrayList<>();
  private Instant now = NOON;

  MailWorld(Database database) {
    this(database, InMemoryMembers.cast(), new InMemoryPages(), null);
    pages.add(1, "Purifier alarms", 0);
    writers.add(new Writer());
  }

  /** Among other people, with their clock; notices are written by who is added. */
  public MailWorld(Database database, InMemoryMembers members, InMemoryPages pages, Clock theirs) {
    this.database = database;
    this.members = members;
    this.pages = pages;
    clock = theirs == null ? new OwnClock() : theirs;
    objects =
        new RealActiveObjects(
            database,
            "nl.leerkring",
            AoNotice.class,
            AoNoticeClaim.class,
            AoMailSent.class,
            AoMailSettings.class,
            AoQuietHours.class);
  }

  public void writtenBy(NoticeWriter writer) {
    writers.add(writer);
  }

  /** Goes on when it is told to. */
  private final class OwnClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  void later(Duration some) {
    now = now.plus(some);
  }

  void at(String moment) {
    now = Instant.parse(moment);
  }

  NoticeRepository repository() {
    return new AoNoticeRepository(objects, transactions());
  }

  BudgetRepository budget() {
    return new AoBudgetRepository(objects, transactions());
  }

  private Transactions transactions() {
    return new Transactions(new DatabaseTransactions(database));
  }

  <T> T inTransaction(java.util.function.Supplier<T> work) {
    return transactions().run(work);
  }

  public Mails mails() {
    return new Mails(repository(), budget(), members, clock);
  }

  MailBudget front() {
    return new MailBudget(budget(), List.of(), clock);
  }

  /** What a node does each minute. */
  public void send() {
    node().send();
  }

  MailRound node() {
    return node(repository());
  }

  MailRound node(NoticeRepository repository) {
    NoticeMails notices = new NoticeMails(members, pages, front(), Optional.of(writers), clock);
    return new MailRound(
        repository, budget(), notices, (mail, mayLeave) -> mailer.send(mail, mayLeave), clock);
  }

  Notice notice(String key, String to, boolean own) {
    return new Notice(
        key,
        "test",
        "topic",
        new MemberKey("key-" + to),
        1,
        own,
        NoticeTime.calm(now),
        Map.of("word", "Één & = kielbalk"));
  }

  List<String> subjects() {
    return mailbox.sent().stream().map(Mail::subject).toList();
  }

  /** Tells the word, unless it is nothing. */
  private static final class Writer implements NoticeWriter {
    @Override
    public String kind() {
      return "test";
    }

    @Override
    public Optional<Mail> write(Notice notice, Member to) {
      String word = notice.fact("word");
      return word.isEmpty()
          ? Optional.empty()
          : Optional.of(new Mail(to.email(), notice.onceKey(), "<p>" + word + "</p>"));
    }
  }
}
