package nl.leerkring.preferences;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.host.Member;
import nl.leerkring.links.InMemoryLinkKeys;
import nl.leerkring.links.Purpose;
import nl.leerkring.links.SignedLinks;
import nl.leerkring.testing.InMemoryMembers;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** What the links of a mail do, and what they don't. */
public class LinkedPreferencesTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final Set<String> TOLD_NOTHING = Set.of("404 linked part=nothing");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPreferences repository = new InMemoryPreferences();
  private final InMemoryLinkKeys keys = new InMemoryLinkKeys();
  private final Preferences preferences = new Preferences(repository, clock(TUESDAY));
  private final SignedLinks links = keys.node(clock(TUESDAY));
  private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
  private final StringBuilder written = new StringBuilder();
  private final AppenderBase<ILoggingEvent> appender =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
          written.append(event.getFormattedMessage()).append(event.getMDCPropertyMap());
        }
      };

  private static Clock clock(Instant now) {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  @Before
  public void listen() {
    appender.start();
    root.addAppender(appender);
    MDC.put("url", "the address");
  }

  @After
  public void stopListening() {
    root.detachAppender(appender);
    MDC.clear();
  }

  @Test
  public void one_post_unsubscribes_and_a_second_changes_nothing() {
    String token = links.sign(Purpose.UNSUBSCRIBE, key("anna"), "");

    assertEquals("200 linked part=unsubscribe off=false", said(Deed.LOOK, token));
    assertEquals(Frequency.WEEKLY, frequency("anna"));
    assertEquals("200 linked part=unsubscribe off=true", said(Deed.UNSUBSCRIBE, token));
    assertEquals("200 linked part=unsubscribe off=true", said(Deed.UNSUBSCRIBE, token));

    assertEquals(Frequency.OFF, frequency("anna"));
    assertEquals(1, repository.writes());
    assertEquals("nobody else", Frequency.WEEKLY, frequency("bram"));
  }

  @Test
  public void taking_it_back_brings_what_was_before_however_often_one_clicked() {
    choose("anna", "MONTHLY", "2026-12-24");
    String token = links.sign(Purpose.UNSUBSCRIBE, key("anna"), "");
    said(Deed.UNSUBSCRIBE, token);
    said(Deed.UNSUBSCRIBE, token);

    said(Deed.TAKE_BACK, token);
    said(Deed.TAKE_BACK, token);

    assertEquals(Frequency.MONTHLY, frequency("anna"));
    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 24)), preferences.of(key("anna")).pausedUntil());
  }

  @Test
  public void the_page_behind_the_link_keeps_a_choice_or_says_what_is_wrong_and_loses_nothing() {
    assertEquals(Set.of(), choose("anna", "FORTNIGHTLY", "").keySet());
    assertEquals(Frequency.FORTNIGHTLY, frequency("anna"));
    assertEquals(Set.of("pausedUntil"), choose("anna", "WEEKLY", "24-12-2026").keySet());
    assertEquals(Set.of("pausedUntil"), choose("anna", "WEEKLY", "2026-11-24").keySet());
    assertEquals(Set.of("pausedUntil"), choose("anna", "WEEKLY", "2027-11-25").keySet());
    assertEquals(Set.of("frequency"), choose("anna", "DAILY", "2026-11-25").keySet());
    assertEquals(Set.of("frequency", "pausedUntil"), choose("anna", "", "x").keySet());

    assertEquals(Frequency.FORTNIGHTLY, frequency("anna"));
    assertEquals(Optional.empty(), preferences.of(key("anna")).pausedUntil());
  }

  @Test
  public void whatever_is_wrong_with_a_link_it_says_the_same_and_does_nothing() {
    String good = links.sign(Purpose.UNSUBSCRIBE, key("anna"), "");
    String ofAnotherPurpose = links.sign(Purpose.PREFERENCES, key("anna"), "");
    String ofOthers =
        new InMemoryLinkKeys().node(clock(TUESDAY)).sign(Purpose.UNSUBSCRIBE, key("anna"), "");
    String old =
        keys.node(clock(TUESDAY.minus(Duration.ofDays(366))))
            .sign(Purpose.UNSUBSCRIBE, key("anna"), "");
    String ofWhoIsGone = links.sign(Purpose.UNSUBSCRIBE, key("dirk"), "");
    String ofWhoMayNot = links.sign(Purpose.UNSUBSCRIBE, key("carla"), "");
    members.remove("dirk");
    members.deactivate("carla");
    Map<String, String> said = new TreeMap<>();
    for (String token :
        new String[] {
          "",
          "x",
          good + "A",
          good.substring(1),
          ofAnotherPurpose,
          ofOthers,
          old,
          ofWhoIsGone,
          ofWhoMayNot
        }) {
      for (Deed deed : Deed.values()) {
        said.put(deed + token, said(deed, token));
      }
    }

    assertEquals(TOLD_NOTHING, Set.copyOf(said.values()));
    assertEquals(0, repository.writes());
  }

  @Test
  public void nothing_of_an_address_stands_in_the_log_even_when_something_fails() {
    String token = links.sign(Purpose.UNSUBSCRIBE, key("anna"), "");
    LinkedAnswers.Answer answer =
        answers()
            .answer(
                () -> {
                  LoggerFactory.getLogger("somewhere below").error("Asked");
                  throw new IllegalStateException("The database is away");
                });

    said(Deed.UNSUBSCRIBE, token);

    assertEquals(503, answer.status());
    assertTrue(written.toString(), written.toString().contains("Asked"));
    assertFalse(written.toString(), written.toString().contains("the address"));
    assertFalse(written.toString(), written.toString().contains(token));
    assertEquals("the address", MDC.get("url"));
  }

  @Test
  public void pages_are_kept_nowhere_run_nothing_and_pass_on_no_address() {
    assertEquals("private, no-store", LinkedAnswers.HEADERS.get("Cache-Control"));
    assertEquals("no-referrer", LinkedAnswers.HEADERS.get("Referrer-Policy"));
    String policy = LinkedAnswers.HEADERS.get("Content-Security-Policy");
    assertTrue(policy, policy.contains("default-src 'none'"));
    assertTrue(policy, policy.contains("frame-ancestors 'none'"));
    assertFalse(policy, policy.contains("script"));
  }

  private enum Deed {
    LOOK,
    UNSUBSCRIBE,
    TAKE_BACK
  }

  private String said(Deed deed, String token) {
    LinkedMember linked = new LinkedMember(links, members);
    LinkedAnswers.Answer answer =
        answers()
            .answer(
                () ->
                    linked
                        .of(Purpose.UNSUBSCRIBE, token)
                        .map(
                            who -> {
                              if (deed == Deed.UNSUBSCRIBE) {
                                preferences.unsubscribe(who);
                              } else if (deed == Deed.TAKE_BACK) {
                                preferences.takeBack(who);
                              }
                              return pages().unsubscribe(who, token, preferences.of(who.key()));
                            }));
    return answer.status() + " " + answer.body();
  }

  private Map<String, ?> choose(String name, String frequency, String pause) {
    return preferences.choose(members.member(name), new PreferenceForm(frequency, pause));
  }

  private LinkedAnswers answers() {
    return new LinkedAnswers(pages());
  }

  private LinkedPages pages() {
    return new LinkedPages(
        LinkedPreferencesTest::rendered,
        (locale, key, arguments) -> key,
        members,
        new PreferenceFields(LinkedPreferencesTest::rendered, (locale, key, arguments) -> key),
        new LinkedAddresses(path -> "https://wiki.example.test" + path));
  }

  private static String rendered(String template, Map<String, ?> model) {
    String name = template.replaceAll(".*/|\\.vm", "");
    String off = model.containsKey("off") ? " off=" + model.get("off") : "";
    return name + " part=" + model.get("part") + off;
  }

  private Frequency frequency(String name) {
    return preferences.of(key(name)).frequency();
  }

  private nl.leerkring.host.MemberKey key(String name) {
    Member member = InMemoryMembers.cast().member(name);
    return member.key();
  }
}
