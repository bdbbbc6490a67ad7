package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Courses as who follows them sees them, in a browser: what was suggested. */
public class FollowingIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String MINE = "/display/NZO/Wat+je+leert+en+kunt+leren";
  private static final String PURIFIER = "/display/NZP/Starting+and+stopping+a+fuel+purifier";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void a_lead_suggests_a_course_and_somebody_finds_it_under_to_do() {
    BROWSER.loggedInAs("anna").desktop().open(PURIFIER);
    BROWSER.click("a[href*='suggest.action']").assertAccessible().assertNothingSticksOut();
    BROWSER.type("whom", "marit, carla").set("until", LocalDate.now().plusDays(20).toString());
    BROWSER.click("#leerkring-suggest button");
    assertTrue(BROWSER.text(), BROWSER.shows("carla"));
    assertEquals("marit, carla", BROWSER.value("whom"));
    BROWSER.assertAccessible();
    BROWSER.type("whom", "marit\nJoost Bakker").click("#leerkring-suggest button");
    BROWSER.assertAccessible().assertNothingSticksOut().picture("suggested");
    assertTrue(BROWSER.text(), BROWSER.shows("Joost Bakker"));
    BROWSER.phone().assertNothingSticksOut();

    BROWSER.loggedInAs("femke").open(MINE).assertAccessible().assertNothingSticksOut();
    assertTrue(BROWSER.text(), BROWSER.shows("Anna de Wit (Rederij Noordzee)"));
    BROWSER.picture("to-do-phone");
    BROWSER.loggedInAs("marit").open(MINE);
    BROWSER.click("form[action$='declinecourse.action'] button");

    BROWSER.desktop();
    assertTrue(BROWSER.text(), BROWSER.shows("Alle cursussen"));
    assertFalse(BROWSER.text(), toDo("marit").contains("Starting and stopping"));
    assertTrue(toDo("joost").contains("Starting and stopping"));
  }

  @Test
  public void nobody_of_another_company_finds_it_there() {
    assertFalse(toDo("luuk").contains("Anna de Wit"));
    assertFalse(toDo("dirk").contains("Anna de Wit"));
    Person luuk = new Person(STAND_IN, "luuk");
    assertFalse(luuk.get("/plugins/leerkring/suggested.action?key=NZ").body().contains("femke"));
    luuk.post(
        "/plugins/leerkring/savesuggest.action",
        Map.of("key", "NZ", "pageId", "1", "whom", "femke", "until", ""));
  }

  private static String toDo(String person) {
    return new Person(STAND_IN, person).page(MINE).select(".leerkring-todo").text();
  }
}
