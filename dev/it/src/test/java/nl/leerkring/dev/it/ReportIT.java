package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What people say of pages, who built them, whether they are fresh, how courses are doing. */
public class ReportIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String LESSON = "/display/NZP/Choosing+the+gravity+disc";
  private static final String FIGURES = "/display/NZP/Figures+of+the+purifier+course";
  private static final String CHECK = "/display/NZP/Self-check%3A+why+does+the+seal+break%3F";
  private static final String REST = "/rest/leerkring/1.0/";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  private final Person anna = new Person(STAND_IN, "anna");
  private final Person bram = new Person(STAND_IN, "bram");
  private final Person dirk = new Person(STAND_IN, "dirk");

  @Test
  public void a_member_says_with_the_keyboard_on_a_phone_that_a_lesson_was_of_use() {
    BROWSER.phone().loggedInAs("kasia").open(LESSON);
    press(".leerkring-verdicts button[value=YES]");
    BROWSER.waitFor(".leerkring-verdicts button[value=YES][aria-pressed=true]");
    press(".leerkring-verdicts button[value=PARTLY]");
    BROWSER.waitFor(".leerkring-verdicts button[value=PARTLY][aria-pressed=true]");
    press(".leerkring-feedback summary");
    WebElement remark = BROWSER.driver().findElement(By.name("remark"));
    remark.sendKeys("Show a worn disc too, please <b>");
    BROWSER.assertNothingSticksOut();
    scrollTo(".leerkring-feedback");
    BROWSER.picture("feedback-phone").desktop().assertAccessible().phone();
    press(".leerkring-feedback details form button");
    BROWSER.waitFor(".leerkring-feedback details[open]");

    assertTrue(BROWSER.value("remark").contains("worn disc"));
    String heard = bram.page(LESSON).select(".leerkring-heard").text();
    assertTrue(heard, heard.contains("Show a worn disc too, please <b>"));
    assertTrue(heard, heard.contains("Kasia Nowak (Rederij Noordzee)"));
    assertEquals("", new Person(STAND_IN, "luuk").page(LESSON).select(".leerkring-heard").text());
    BROWSER.desktop();
  }

  @Test
  public void makers_see_sums_by_company_and_get_them_as_a_file() {
    BROWSER.desktop().loggedInAs("bram").open(LESSON);
    press(".leerkring-heard summary");
    BROWSER.assertAccessible();
    scrollTo(".leerkring-heard");
    BROWSER.picture("feedback");
    String sums = bram.page(LESSON).select(".leerkring-heard a[href$=.csv]").attr("href");

    HttpResponse<String> file = bram.get(sums.substring(sums.indexOf(REST)));

    assertTrue(file.body(), file.body().startsWith("\ufeff\""));
    assertTrue(file.body(), file.body().contains("\"Werf De Hoop\",\"2\",\"0\",\"0\""));
    assertEquals(
        404, new Person(STAND_IN, "luuk").get(sums.substring(sums.indexOf(REST))).statusCode());
    assertEquals(404, dirk.get(sums.substring(sums.indexOf(REST))).statusCode());
  }

  @Test
  public void an_editor_says_that_a_page_is_still_right_and_readers_only_read_it() {
    Document before = new Person(STAND_IN, "luuk").page(LESSON);
    assertTrue(before.select(".leerkring-freshness form").isEmpty());
    assertTrue(
        before.select(".leerkring-makers").text().contains("Marit Postma (Rederij Noordzee)"));

    BROWSER.desktop().loggedInAs("marit").open(LESSON);
    scrollTo(".leerkring-freshness");
    BROWSER.assertAccessible().picture("freshness");
    BROWSER.click(".leerkring-freshness button");

    String now = new Person(STAND_IN, "luuk").page(LESSON).select(".leerkring-freshness").text();
    assertTrue(now, now.contains("Marit Postma"));
  }

  @Test
  public void makers_and_leads_see_how_a_course_is_doing_and_nobody_else() {
    handIn("kasia");
    handIn("luuk");
    BROWSER.desktop().loggedInAs("bram").open(FIGURES).assertAccessible();
    press("#leerkring-chart-lessons summary");
    BROWSER.assertAccessible();
    press("#leerkring-chart-lessons summary");
    scrollTo(".leerkring-report");
    BROWSER.picture("course-report");
    BROWSER.phone().assertNothingSticksOut().assertAccessible();
    scrollTo(".leerkring-report");
    BROWSER.picture("course-report-phone").desktop();

    String makers = bram.page(FIGURES).select(".leerkring-report").text();
    assertTrue(makers, makers.contains("Werf De Hoop") && makers.contains("Rederij Noordzee"));
    assertFalse(makers, makers.contains("$"));
    assertTrue(makers, makers.contains("What may be wrong") || makers.contains("alarm"));
    assertEquals("", new Person(STAND_IN, "luuk").page(FIGURES).select(".leerkring-report").text());
    assertFalse(dirk.get(FIGURES).body().contains("leerkring-report"));
  }

  @Test
  public void files_of_a_report_are_for_makers_and_leads() {
    String file = bram.page(FIGURES).select("a.leerkring-enrolments").attr("href");
    String path = file.substring(file.indexOf(REST));

    String makers = bram.get(path).body();
    String lead = anna.get(path).body();

    assertTrue(makers, makers.contains("\"Werf De Hoop\"") && !makers.contains("Pieter"));
    assertTrue(lead, lead.contains("Pieter Hoekstra"));
    assertEquals(404, new Person(STAND_IN, "luuk").get(path).statusCode());
    assertEquals(404, dirk.get(path.replace("enrolments", "lessons")).statusCode());
  }

  @Test
  public void everybody_downloads_their_own_data_and_an_administrator_erases_somebody() {
    BROWSER.desktop().loggedInAs("noor").open("/plugins/leerkring/mydata.action");
    BROWSER.assertAccessible().phone().assertNothingSticksOut().desktop();
    HttpResponse<String> mine = new Person(STAND_IN, "noor").get(REST + "personaldata/mine.json");
    assertTrue(mine.body(), mine.body().contains("noor@wadkust.example"));
    assertTrue(mine.headers().firstValue("content-disposition").orElse("").contains("attachment"));
    assertEquals(404, bram.get(REST + "personaldata/person.json?person=noor").statusCode());

    BROWSER.loggedInAs("admin").open("/admin/plugins/leerkring/personaldata.action?person=noor");
    BROWSER.assertAccessible().picture("personal-data");
    BROWSER.type("again", "noor").click("#leerkring-erase button");

    assertTrue(BROWSER.text() + STAND_IN.log(), BROWSER.path().contains("done=true"));
    String left =
        new Person(STAND_IN, "admin").get(REST + "personaldata/person.json?person=noor").body();
    assertFalse(left, left.contains("sessions"));
  }

  /** Somebody answers the self-check, as its form would without a script. */
  private void handIn(String name) {
    Person person = new Person(STAND_IN, name);
    Document page = person.page(CHECK);
    String id = page.select("meta[name=ajs-page-id]").attr("content");
    person.post(
        "/plugins/leerkring/takequiz.action",
        Map.of("pageId", id, "name", page.select("input[name=name]").attr("value")));
    Document open = person.page(CHECK);
    person.post(
        "/plugins/leerkring/takequiz.action",
        Map.of(
            "pageId",
            id,
            "name",
            open.select("input[name=name]").attr("value"),
            "attempt",
            open.select("input[name=attempt]").attr("value"),
            "chosen",
            open.select("input[type=radio]").attr("value"),
            "handIn",
            "true"));
  }

  private static void press(String css) {
    WebElement element = BROWSER.waitFor(css).driver().findElement(By.cssSelector(css));
    scrollTo(css);
    element.sendKeys(Keys.ENTER);
  }

  private static void scrollTo(String css) {
    ((JavascriptExecutor) BROWSER.driver())
        .executeScript(
            "arguments[0].scrollIntoView({block: 'center'})",
            BROWSER.driver().findElement(By.cssSelector(css)));
  }
}
