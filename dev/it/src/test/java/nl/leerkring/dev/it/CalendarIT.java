package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Members and leads give their calendars addresses; calendars ask there without a login. */
public class CalendarIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String PAGE = "/plugins/leerkring/mycalendar.action";
  private static final String SAVE = "/plugins/leerkring/savemycalendar.action";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  private final Person nobody = new Person(STAND_IN, null);

  @Test
  public void a_member_makes_renews_and_revokes_the_address_in_a_browser() {
    BROWSER.loggedInAs("carla").open("/dashboard.action").click("#leerkring-my-calendar");
    BROWSER.assertAccessible().click(".leerkring-renew");
    String first = address();
    BROWSER.assertAccessible().picture("my-calendar");
    BROWSER.phone().assertNothingSticksOut().assertAccessible().desktop();
    HttpResponse<String> file = nobody.get(first);
    BROWSER.open(PAGE);
    boolean shownAgain = BROWSER.shows(first);
    BROWSER.click(".leerkring-renew");
    String second = address();

    assertEquals(file.body(), 200, file.statusCode());
    assertTrue(file.body(), file.body().startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
    assertEquals("text/calendar;charset=utf-8", header(file, "content-type").replace(" ", ""));
    assertEquals("private, no-store", header(file, "cache-control"));
    assertFalse(shownAgain);
    assertEquals(404, nobody.get(first).statusCode());
    assertEquals(200, nobody.get(second).statusCode());
    BROWSER.click(".leerkring-revoke");
    assertEquals(404, nobody.get(second).statusCode());
    assertFalse(STAND_IN.log(), STAND_IN.log().contains(secret(first)));
    assertFalse(STAND_IN.log(), STAND_IN.log().contains(secret(second)));
  }

  @Test
  public void what_is_not_there_looks_alike_to_everybody() {
    new Person(STAND_IN, "bram").post(SAVE, Map.of("what", "make"));
    HttpResponse<String> unknown = nobody.get("/rest/leerkring/1.0/feeds/x.ics");
    HttpResponse<String> asBram =
        new Person(STAND_IN, "bram").get("/rest/leerkring/1.0/feeds/" + "x".repeat(43) + ".ics");

    assertEquals(404, unknown.statusCode());
    assertEquals("", unknown.body());
    assertEquals("private, no-store", header(unknown, "cache-control"));
    assertEquals(404, asBram.statusCode());
    assertEquals("", asBram.body());
  }

  @Test
  public void a_lead_gives_out_the_calendar_of_the_company_and_others_do_not() {
    Map<String, String> form = Map.of("what", "make", "company", "NZ");

    String annas = new Person(STAND_IN, "anna").post(SAVE, form).body();
    String brams = new Person(STAND_IN, "bram").post(SAVE, form).body();
    int withoutToken = new Person(STAND_IN, "anna").postWithoutToken(SAVE, form).statusCode();

    assertTrue(annas, annas.contains("/rest/leerkring/1.0/feeds/"));
    assertFalse(brams, brams.contains("/rest/leerkring/1.0/feeds/"));
    assertFalse(brams, brams.contains("Noordzee</h2>"));
    assertTrue("" + withoutToken, withoutToken >= 400);
  }

  private static String address() {
    String url =
        BROWSER
            .driver()
            .findElement(org.openqa.selenium.By.className("leerkring-address"))
            .getText();
    return url.substring(url.indexOf("/rest/"));
  }

  private static String secret(String address) {
    return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
