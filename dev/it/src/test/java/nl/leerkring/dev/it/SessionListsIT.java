package nl.leerkring.dev.it;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

/** Sessions in a list, on a sheet and in an agenda, and one's own. */
public class SessionListsIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String OVERVIEW = "/display/NZO/Sessions%2C+of+everybody";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void a_member_looks_through_sessions_on_a_desk_and_on_a_phone() {
    BROWSER.loggedInAs("carla").desktop().open(OVERVIEW).assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("Working group: the first day in dock"));
    assertTrue(BROWSER.text(), BROWSER.shows("Webinar: reading rope damage"));
    assertTrue(shown(".leerkring-month"));
    assertFalse(shown(".leerkring-phone-only"));
    BROWSER.picture("sessions-overview").phone().open(OVERVIEW);
    BROWSER.assertAccessible().assertNothingSticksOut().picture("sessions-overview-phone");
    assertFalse(shown(".leerkring-month"));
    assertTrue(shown(".leerkring-phone-only"));

    BROWSER.click(".leerkring-session-calendar a[rel=next]").assertAccessible();
    BROWSER.assertNothingSticksOut().desktop().assertAccessible().picture("sessions-month");
    BROWSER.open("/plugins/leerkring/sessions.action").assertAccessible();
    BROWSER
        .choose("#leerkring-kind option[value=group]")
        .click("form[action='sessions.action'] button");
    assertTrue(BROWSER.text(), BROWSER.shows("the first day in dock"));
    BROWSER.phone().assertNothingSticksOut().assertAccessible().desktop();
  }

  @Test
  public void the_supplier_sees_what_is_for_everybody_and_no_more() {
    String dirks = new Person(STAND_IN, "dirk").get(OVERVIEW).body();
    String month =
        new Person(STAND_IN, "dirk").get("/plugins/leerkring/sessionmonth.action").body();

    assertTrue(dirks, dirks.contains("Webinar: reading rope damage"));
    assertFalse(dirks, dirks.contains("purifier alarms at night"));
    assertFalse(dirks, dirks.contains("first day in dock"));
    assertFalse(month, month.contains("purifier alarms at night"));
  }

  private static boolean shown(String css) {
    return BROWSER.driver().findElement(By.cssSelector(css)).isDisplayed();
  }
}
