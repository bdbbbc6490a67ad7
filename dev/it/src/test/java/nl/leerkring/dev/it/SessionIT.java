package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** An editor plans a working group, and people of several companies share out its seats. */
public class SessionIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String LINK = "https://meet.example/springs";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void six_people_of_three_companies_share_five_seats_and_the_next_moves_up() {
    String page = newPage("Working group: springs that part");
    plan(page);
    for (String person : List.of("anna", "joost", "sjoerd", "noor", "yvonne")) {
      BROWSER.loggedInAs(person).open(page).click(".leerkring-yes");
    }
    BROWSER.loggedInAs("finn").open(page);
    assertFalse("the link is for who has a seat", BROWSER.text().contains(LINK));
    BROWSER.phone().click(".leerkring-yes").assertAccessible().assertNothingSticksOut();
    assertTrue(BROWSER.text(), BROWSER.shows("your place in line is 1"));
    BROWSER.picture("session-line-phone").desktop();

    BROWSER.loggedInAs("noor").open(page);
    assertTrue(BROWSER.text(), BROWSER.text().contains(LINK));
    BROWSER.click(".leerkring-no");

    Person admin = new Person(STAND_IN, "admin");
    admin.post("/admin/scheduledjobs/run", Map.of("key", "mailsJob"));
    assertTrue(
        admin.page("/outbox").text(),
        admin.page("/outbox").select("#mails tbody tr").stream()
            .anyMatch(
                mail ->
                    mail.text().contains("finn@")
                        && mail.text().contains("A seat is free for you until")));
    BROWSER.loggedInAs("finn").open(page);
    assertTrue(BROWSER.text(), BROWSER.shows("A seat is free for you"));
    BROWSER.assertAccessible().picture("session-offered");
    BROWSER.phone().click(".leerkring-yes");
    assertTrue(BROWSER.text(), BROWSER.shows("You have a seat"));
    BROWSER.assertAccessible().assertNothingSticksOut().picture("session-phone").desktop();
    BROWSER.open(page).picture("session");
    assertHostSeesWhoComes(page);
  }

  private static void plan(String page) {
    BROWSER.loggedInAs("bram").open(page).click(".leerkring-plan");
    BROWSER.type("goal", "No line parts twice for the same reason").assertAccessible();
    BROWSER.click("#leerkring-session-form button");
    assertTrue(BROWSER.text(), BROWSER.shows("Bewaar als concept"));
    assertTrue(BROWSER.text(), BROWSER.shows("geen inloopuur"));
    assertEquals("No line parts twice for the same reason", BROWSER.value("goal"));
    BROWSER.assertAccessible().picture("session-plan-errors");
    BROWSER.click(".leerkring-draft-save");
    assertTrue(BROWSER.text(), BROWSER.shows("Dit is een concept"));
    assertFalse(new Person(STAND_IN, "noor").page(page).text().contains("No line parts twice"));

    BROWSER.click(".leerkring-plan");
    BROWSER.type("agenda", "15 What parted (Joost)\n30 What we change (all)");
    BROWSER.type("speakers", "joost\nJan de Boer, KNRM").type("seats", "5").type("share", "2");
    BROWSER.set("start", LocalDateTime.now().plusHours(5).withSecond(0).withNano(0).toString());
    BROWSER.type("minutes", "45").type("link", LINK).assertAccessible().picture("session-plan");
    BROWSER.phone().assertAccessible().assertNothingSticksOut();
    BROWSER.picture("session-plan-phone").desktop();
    BROWSER.click("#leerkring-session-form button");
    assertTrue(BROWSER.text(), BROWSER.shows("Jan de Boer, KNRM"));
    assertTrue(BROWSER.text(), BROWSER.shows("5 van 5 plaatsen vrij"));
  }

  private static void assertHostSeesWhoComes(String page) {
    BROWSER.loggedInAs("bram").open(page).click(".leerkring-host");
    assertTrue(BROWSER.text(), BROWSER.shows("Finn Larsen"));
    assertTrue(BROWSER.text(), BROWSER.shows("Kaap Loodswezen"));
    BROWSER.type("people", "dirk nemo").click("#leerkring-keep button");
    assertTrue(BROWSER.text(), BROWSER.shows("nemo"));
    BROWSER.assertAccessible().picture("session-host");
    BROWSER.phone().assertAccessible().assertNothingSticksOut().desktop();
  }

  @Test
  public void a_series_shows_all_its_times_and_one_of_them_is_called_off() {
    String page = "/display/WKO/Round%3A+what+went+through+my+hands+this+fortnight";
    BROWSER.loggedInAs("bram").open(page);
    assertEquals(6, new Person(STAND_IN, "bram").page(page).select(".leerkring-times li").size());
    BROWSER.assertAccessible().phone().assertNothingSticksOut().picture("session-series-phone");
    BROWSER.desktop();
    String host = new Person(STAND_IN, "hidde").page(page).select(".leerkring-host").attr("href");
    String id = host.replaceAll(".*pageId=(\\d+).*", "$1");

    new Person(STAND_IN, "hidde")
        .post(
            "/plugins/leerkring/savesessionhost.action",
            Map.of("pageId", id, "number", "3", "what", "cancel", "reason", "Dry dock"));

    String seen = new Person(STAND_IN, "bram").page(page).select(".leerkring-times").text();
    assertTrue(seen, seen.contains("Gaat niet door. Dry dock"));
  }

  @Test
  public void what_is_over_has_its_recording_on_the_page() {
    BROWSER
        .loggedInAs("tjitske")
        .open("/display/NZO/Webinar%3A+what+a+drone+sees+of+a+hatch+cover");

    assertTrue(BROWSER.text(), BROWSER.shows("Opname"));
    assertTrue(BROWSER.text(), BROWSER.shows("Deze sessie is voorbij"));
    BROWSER.assertAccessible().picture("session-past");
  }

  /** Makes a page for a session in the space for everyone, and says where it is. */
  private static String newPage(String title) {
    Person bram = new Person(STAND_IN, "bram");
    String home =
        bram.page("/display/NZO/Noordzee+for+everyone+home")
            .select("meta[name=ajs-page-id]")
            .attr("content");
    bram.post(
        "/plugins/leerkring/savenewpage.action",
        Map.of("pageId", home, "kind", "SESSION", "title", title));
    return "/display/NZO/" + title.replace(" ", "+").replace(":", "%3A");
  }
}
