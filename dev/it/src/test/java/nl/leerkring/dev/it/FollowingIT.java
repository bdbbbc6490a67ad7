package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;

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

  /** A week passes while the stand-in is stopped: what is kept gets older. */
  @Test
  public void a_week_after_a_course_its_questions_come_back_and_tell_nothing_before_the_answer() {
    Person luuk = new Person(STAND_IN, "luuk");
    String course = id(luuk, PURIFIER);
    String check = id(luuk, "/display/NZP/Self-check%3A+why+does+the+seal+break%3F");
    String take = "/plugins/leerkring/takequiz.action";
    luuk.post(take, Map.of("pageId", check, "name", "q-purifierseal"));
    String attempt =
        luuk.page("/pages/viewpage.action?pageId=" + check)
            .select("input[name=attempt]")
            .attr("value");
    luuk.post(take, Map.of("pageId", check, "attempt", attempt, "handIn", "true"));
    STAND_IN.change(
        "insert into AO_0D6A45_COMPLETION (ONCE_KEY, COURSE_ID, VERSION, MEMBER_KEY, COMPLETED_AT)"
            + " select 'x', "
            + course
            + ", 1, MEMBER_KEY, dateadd('DAY', -8, current_timestamp) from AO_0D6A45_ATTEMPT"
            + " where ID = "
            + attempt);

    BROWSER.loggedInAs("luuk").phone().open(MINE).assertAccessible().assertNothingSticksOut();
    BROWSER.click(".leerkring-recall a").assertAccessible().assertNothingSticksOut();
    BROWSER.picture("recall-phone");
    String asked = BROWSER.driver().getPageSource();
    for (String secret : List.of("Fit the next smaller disc", "nothing to do with the seal")) {
      assertFalse(secret, asked.contains(secret));
    }
    BROWSER.click("form[action='saverecall.action'] button.aui-button-primary");
    BROWSER.assertAccessible().assertNothingSticksOut();
    assertTrue(BROWSER.text(), BROWSER.shows("Fit the next smaller disc"));
    BROWSER.open(MINE).desktop();
    assertEquals(0, BROWSER.driver().findElements(By.cssSelector(".leerkring-recall")).size());
  }

  private static String id(Person person, String path) {
    return person.page(path).select("meta[name=ajs-page-id]").attr("content");
  }

  @Test
  public void people_of_two_companies_start_a_course_together() {
    BROWSER.loggedInAs("luuk").phone().open(PURIFIER).assertAccessible().assertNothingSticksOut();
    BROWSER.click(".leerkring-cohorts a").assertAccessible().assertNothingSticksOut();
    assertTrue(BROWSER.text(), BROWSER.shows("Kasia Nowak") && BROWSER.shows("Working group"));
    BROWSER.picture("cohort-phone").click("button[value='agree']");
    Person carla = new Person(STAND_IN, "carla");
    String group = BROWSER.path();
    assertFalse(carla.page(group).text().contains("Kasia"));

    BROWSER.loggedInAs("bram").desktop().open(group).assertAccessible();
    BROWSER.type("sessions", "nowhere").click("#leerkring-cohort button");
    assertEquals("nowhere", BROWSER.value("sessions"));
    BROWSER.assertAccessible().loggedInAs("carla").open(PURIFIER);
    BROWSER.click("form[action$='cohortdeed.action'] button");

    assertTrue(BROWSER.text(), BROWSER.shows("Kasia Nowak"));
    assertFalse(new Person(STAND_IN, "dirk").page(group).text().contains("Winter watch"));
  }

  @Test
  public void a_short_form_builds_a_course_and_loses_nothing_when_a_title_is_taken() {
    String home = id(new Person(STAND_IN, "bram"), "/display/NZP/Noordzee+and+partners+home");
    BROWSER.loggedInAs("bram").desktop().open("/plugins/leerkring/newpage.action?pageId=" + home);
    BROWSER.assertAccessible().type("title", "Starting and stopping a fuel purifier");
    BROWSER.type("outcome", "say \"no\" <in time> & why").type("functions", "Bosun, Mate");
    BROWSER
        .type("lessons", "When to say it\nHow to say it")
        .choose("label[for='leerkring-part-quiz']");
    BROWSER.choose("label[for='leerkring-part-instruction']").click("#leerkring-new-page button");
    assertEquals("When to say it\nHow to say it", BROWSER.value("lessons"));
    assertEquals("say \"no\" <in time> & why", BROWSER.value("outcome"));
    BROWSER.assertAccessible().picture("new-course").phone().assertNothingSticksOut().desktop();

    BROWSER.type("title", "Saying no").click("#leerkring-new-page button");

    BROWSER.assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("say \"no\" <in time> & why"));
    assertEquals(
        List.of("1. When to say it", "2. How to say it"),
        BROWSER.driver().findElements(By.cssSelector(".leerkring-lessons > li > a")).stream()
            .map(link -> link.getText())
            .toList());
    BROWSER.click(".leerkring-lessons > li > a").assertAccessible();
    assertEquals(1, BROWSER.driver().findElements(By.cssSelector(".leerkring-quiz")).size());
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
