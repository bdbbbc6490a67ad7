package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** Members say what they do, find each other across companies and find a moment to meet. */
public class PeersIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String FINDING = "/display/NZO/Who+does+the+same+as+you%2C+elsewhere%3F";
  private static final String SPARES = "/display/DHP/Working+group%3A+spare+parts+that+wait";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void a_member_says_what_they_do_and_who_may_see_it() {
    BROWSER.loggedInAs("ilse").desktop().open("/dashboard.action").click("#leerkring-profile");
    BROWSER.assertAccessible();
    String suggested = page("ilse", "/plugins/leerkring/profile.action");
    assertTrue(suggested, suggested.contains("<option value=\"Second engineer\">"));
    assertFalse(suggested, suggested.contains("<option value=\"Third engineer\">"));

    field("leerkring-functions-1", "Second officer");
    field("leerkring-helpsWith-1", "anchor watch, ice");
    choose("leerkring-functions-shown", "EVERYONE");
    BROWSER.picture("profile").click("#leerkring-profile-form button[type=submit]");

    assertTrue(BROWSER.text(), BROWSER.shows("Je profiel is opgeslagen"));
    assertEquals("Second officer", value("leerkring-functions-1"));
    assertEquals("ice", value("leerkring-helpsWith-2"));
    BROWSER.phone().assertNothingSticksOut().assertAccessible().picture("profile-phone").desktop();
    assertTrue(page("tjitske", "/plugins/leerkring/profile.action").contains("Second officer"));
    assertFalse(page("tjitske", "/plugins/leerkring/profile.action").contains("anchor watch"));
  }

  @Test
  public void a_member_finds_peers_elsewhere_and_a_moment_to_meet_them() {
    BROWSER.loggedInAs("bram").desktop().open(FINDING).assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("Jelle Hofstra"));
    assertFalse(BROWSER.text(), BROWSER.shows("Femke Dijkstra"));
    assertFalse(BROWSER.text(), BROWSER.shows("Kasia Nowak"));
    BROWSER.choose("input[value=jelle]").choose("input[value=tom]").picture("find-peers");
    BROWSER.phone().assertNothingSticksOut().assertAccessible().picture("find-peers-phone");

    BROWSER.click(".leerkring-peers button").assertAccessible().assertNothingSticksOut();
    BROWSER.type("title", "Working group: alarms that wake us");
    choose("leerkring-meet-space", "NZO");
    BROWSER.desktop().picture("meet-peers").click(".leerkring-meet-poll");
    BROWSER.assertAccessible();
    String day = LocalDate.now().plusDays(12).toString();
    set("leerkring-slot-1", day + "T10:00");
    set("leerkring-slot-2", day + "T14:00");
    set("leerkring-slot-3", "2020-01-01T10:00");
    BROWSER.click("#leerkring-poll-form button[type=submit]").assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("Dit moment is voorbij"));
    assertEquals(day + "T10:00", value("leerkring-slot-1"));
    set("leerkring-slot-3", "");
    BROWSER.picture("date-poll-make").click("#leerkring-poll-form button[type=submit]");
    String page = BROWSER.path();
    assertTrue(BROWSER.text(), BROWSER.shows("Jelle Hofstra, Tom Veenstra"));
    say(0, 1).say(1, 3);

    BROWSER.loggedInAs("jelle").phone().open(page).assertAccessible().assertNothingSticksOut();
    say(0, 1).say(1, 1);
    assertTrue(BROWSER.text(), BROWSER.shows("Kan (2): Bram Visser, Jelle Hofstra"));

    BROWSER.loggedInAs("bram").desktop().open(page);
    BROWSER.click(".leerkring-poll-close").assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("Het wordt"));
    BROWSER.click(".leerkring-poll-plan");
    assertEquals(day + "T10:00", BROWSER.value("start"));
    assertEquals("60", BROWSER.value("minutes"));
    assertTrue(mailsTo("jelle@") + "", mailsTo("jelle@") == 1 && mailsTo("tom@") == 1);
  }

  @Test
  public void a_poll_is_read_by_the_clock_of_each_reader_on_a_phone_and_on_paper() {
    BROWSER.loggedInAs("marit").desktop().open(SPARES).assertAccessible().picture("date-poll");
    assertTrue(BROWSER.text(), BROWSER.shows("Europe/Amsterdam"));
    BROWSER.phone().assertNothingSticksOut().assertAccessible().picture("date-poll-phone");
    BROWSER.loggedInAs("rey").open(SPARES);
    assertTrue(BROWSER.text(), BROWSER.shows("Asia/Manila"));
    BROWSER.desktop();

    String dirks = page("dirk", SPARES);
    assertFalse(dirks, dirks.contains("Marit"));
    assertTrue(
        new Person(STAND_IN, "dirk")
            .post(
                "/plugins/leerkring/answerdatepoll.action",
                Map.of("pageId", pageId(), "answers", "2030-01-01T10:00:00Z=YES"))
            .body()
            .contains("no such moments"));
  }

  private PeersIT say(int slot, int choice) {
    new Select(BROWSER.driver().findElements(By.name("answers")).get(slot)).selectByIndex(choice);
    BROWSER.click(".leerkring-poll-save");
    return this;
  }

  private static void field(String id, String value) {
    BROWSER.driver().findElement(By.id(id)).clear();
    BROWSER.driver().findElement(By.id(id)).sendKeys(value);
  }

  /** Date fields are typed differently in each language. */
  private static void set(String id, String value) {
    BROWSER
        .driver()
        .executeScript(
            "arguments[0].value = arguments[1]", BROWSER.driver().findElement(By.id(id)), value);
  }

  private static void choose(String id, String value) {
    new Select(BROWSER.driver().findElement(By.id(id))).selectByValue(value);
  }

  private static String value(String id) {
    return BROWSER.driver().findElement(By.id(id)).getDomProperty("value");
  }

  private static String page(String person, String path) {
    return new Person(STAND_IN, person).get(path).body();
  }

  private static String pageId() {
    return new Person(STAND_IN, "admin")
        .page(SPARES)
        .select("meta[name=ajs-page-id]")
        .attr("content");
  }

  private static long mailsTo(String address) {
    return new Person(STAND_IN, "admin")
        .page("/outbox").select("#mails tbody tr").stream()
            .filter(row -> row.text().contains(address) && row.text().contains("Bram"))
            .count();
  }
}
