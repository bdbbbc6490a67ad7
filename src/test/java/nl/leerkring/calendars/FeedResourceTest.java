package nl.leerkring.calendars;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.host.Member;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Secret addresses stand in no log, at any level, not even where something goes wrong. */
public class FeedResourceTest {
  private static final String URL = "url";

  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final StringBuilder written = new StringBuilder();
  private final Level level = root.getLevel();
  private final PatternLayout layout = new PatternLayout();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          written.append(layout.doLayout(event)).append('\n');
        }
      };
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryFeeds repository = new InMemoryFeeds();
  private final Companies companies =
      new InMemoryCompanies().service(members, new InMemorySpaces());
  private String secret;
  private boolean broken;

  private final CalendarSource source =
      new CalendarSource() {
        @Override
        public List<CalendarEvent> eventsFor(Member reader, Instant from, Instant to) {
          LoggerFactory.getLogger("a source").info("Asked");
          if (broken) {
            throw new IllegalStateException("The database is away");
          }
          return List.of();
        }

        @Override
        public List<CalendarEvent> eventsOf(
            Company company, Member reader, Instant from, Instant to) {
          return List.of();
        }
      };

  private final FeedResource resource =
      new FeedResource(
          new FeedReading(
              repository,
              members,
              companies,
              new FeedContents(
                  Optional.of(List.of(source)),
                  new CalendarFiles(Clock.systemUTC()),
                  (locale, key, arguments) -> key,
                  Clock.systemUTC())));

  /** As Confluence does it: each line of the log tells which address was asked for. */
  @Before
  public void everything_is_logged_with_the_address() {
    Feeds feeds = new Feeds(repository, companies, path -> "http://wiki" + path, Clock.systemUTC());
    String address = feeds.renew(members.member("bram"), "").url();
    secret = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    layout.setContext(root.getLoggerContext());
    layout.setPattern("%level %logger %msg %mdc %ex{full}");
    layout.start();
    appender.start();
    root.addAppender(appender);
    root.setLevel(Level.TRACE);
    MDC.put(URL, "/rest/leerkring/1.0/feeds/" + secret + ".ics");
  }

  @After
  public void as_before() {
    MDC.clear();
    root.detachAppender(appender);
    root.setLevel(level);
  }

  @Test
  public void it_is_in_no_line_when_it_is_read_revoked_unknown_or_fails() {
    FeedResource.Answer read = resource.answer(secret);
    broken = true;
    FeedResource.Answer failed = resource.answer(secret);
    repository.remove(Feed.keyOf(members.member("bram").key()));
    FeedResource.Answer revoked = resource.answer(secret);

    assertEquals(200, read.status());
    assertEquals(new FeedResource.Answer(503, ""), failed);
    assertEquals(new FeedResource.Answer(404, ""), revoked);
    String log = written.toString();
    assertTrue(log, log.contains("Asked") && log.contains("The database is away"));
    assertFalse(log, log.contains(secret) || log.contains(Secret.hash(secret)));
  }

  @Test
  public void what_confluence_adds_to_its_log_is_there_again_afterwards() {
    resource.answer(secret);
    broken = true;
    resource.answer(secret);

    assertTrue(MDC.get(URL).contains(secret));
  }
}
