package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A maker builds a course from scratch; a member of another company finishes it by keyboard. */
public class CourseIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String MACRO =
      "<ac:structured-macro ac:name=\"%s\">%s</ac:structured-macro>";
  private static final int MOST_TABS = 150;

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void a_maker_builds_a_course_and_a_member_of_another_company_finishes_it_by_keyboard() {
    String course = build();

    BROWSER.loggedInAs("carla").phone().open(course);
    BROWSER.assertAccessible().assertNothingSticksOut();
    press("form[action$='enrol.action'] button", Keys.ENTER);
    press(".leerkring-continue", Keys.ENTER);
    BROWSER.assertAccessible().assertNothingSticksOut();
    press("form[action$='lessondone.action'] button", Keys.ENTER);
    press("a[rel='next']", Keys.ENTER);
    tick();
    press("a[rel='next']", Keys.ENTER);
    takeTheQuiz();
    BROWSER.picture("quiz-result-phone");

    BROWSER.open(course);
    assertTrue(BROWSER.text(), BROWSER.shows("You completed this course"));
    certificateVerifies(course);
    BROWSER.desktop();
  }

  private static String build() {
    BROWSER.loggedInAs("bram").desktop();
    String home = id("/display/NZP/Noordzee+and+partners+home");
    String course =
        page(
            home,
            "Entering a tank",
            macro("course", "outcome", "enter a tank safely", "order", "sequence"));
    String first = page(course, "Tank: look", macro("lesson", "minutes", "5"));
    BROWSER.open("/pages/viewpageattachments.action?pageId=" + first);
    BROWSER
        .driver()
        .findElement(By.name("file_0"))
        .sendKeys(
            StandIn.root().resolve("dev/demo/attachments/purifier-interface.webm").toString());
    BROWSER.click("#attach");
    edit(
        first,
        macro("film", "file", "purifier-interface.webm", "chapters", "0:00 Start; 0:04 End")
            + macro("lesson", "minutes", "5"));
    BROWSER.waitFor("video").assertAccessible();
    page(
        course,
        "Tank: do",
        "<ac:structured-macro ac:name=\"instruction\"><ac:rich-text-body><ol>"
            + "<li>Permit signed</li><li>Gas measured</li></ol></ac:rich-text-body>"
            + "</ac:structured-macro>"
            + macro("lesson", "done", "ticked"));
    String quiz =
        page(
            course,
            "Tank: check",
            macro("quiz", "quiz", "q-tankentry26") + macro("lesson", "done", "passed"));
    BROWSER.click(".leerkring-quiz a.aui-button");
    BROWSER.type("text", "? Who signs?\n( ) Everybody");
    BROWSER.click("form[action='savequiz.action'] > button");
    assertTrue(BROWSER.text(), BROWSER.text().contains("Regel 1"));
    BROWSER.assertAccessible();
    BROWSER.type(
        "text",
        "? Who signs the permit?\n( ) The bosun | Never.\n(x) The master\n\n"
            + "? Before what?\n~ entry\n~ entering");
    BROWSER.picture("quiz-write").click("form[action='savequiz.action'] > button");
    BROWSER.open("/pages/viewpage.action?pageId=" + quiz).assertAccessible();
    BROWSER.open("/pages/viewpage.action?pageId=" + course).assertAccessible();
    return "/pages/viewpage.action?pageId=" + course;
  }

  private static void tick() {
    int ticked = 0;
    for (WebElement box : BROWSER.driver().findElements(By.cssSelector("input[name='ticked']"))) {
      press("input[value='" + box.getAttribute("value") + "']", Keys.SPACE);
      ticked++;
    }
    assertEquals(2, ticked);
    BROWSER.assertAccessible().assertNothingSticksOut();
    press("form[action$='tick.action'] button", Keys.ENTER);
    BROWSER.waitFor(".leerkring-lesson .leerkring-done");
  }

  private static void takeTheQuiz() {
    press("form[action$='takequiz.action'] button", Keys.ENTER);
    BROWSER.waitFor("button[name='handIn']");
    BROWSER.assertAccessible().assertNothingSticksOut();
    BROWSER.picture("quiz-phone");
    String page = BROWSER.driver().getPageSource();
    assertFalse("the key is not there", page.contains("Never.") || page.contains("entering"));
    WebElement master =
        BROWSER.driver().findElement(By.xpath("//label[contains(., 'The master')]/input"));
    reach("input[type='radio']");
    while (!master.isSelected()) {
      BROWSER.driver().switchTo().activeElement().sendKeys(Keys.ARROW_DOWN);
    }
    reach("input[name='typed']").sendKeys("Entry");
    press("button[name='handIn']", Keys.ENTER);
    BROWSER.waitFor(".leerkring-lesson .leerkring-done");
    assertTrue(BROWSER.text(), BROWSER.shows("100"));
    BROWSER.assertAccessible();
  }

  private static void certificateVerifies(String course) {
    Person carla = new Person(STAND_IN, "carla");
    Person bram = new Person(STAND_IN, "bram");
    String mine =
        page(
            id("/display/NZP/Noordzee+and+partners+home"),
            "What I learn",
            macro("my-learning", "x", "") + macro("course-catalogue", "x", ""));
    BROWSER.loggedInAs("carla").open("/pages/viewpage.action?pageId=" + mine);
    BROWSER.assertAccessible().assertNothingSticksOut().picture("my-learning-phone");
    BROWSER.open("/plugins/leerkring/catalogue.action").assertAccessible().assertNothingSticksOut();
    BROWSER.open("/pages/viewpage.action?pageId=" + mine);
    String certificate = BROWSER.href(".leerkring-certificate");
    BROWSER.click(".leerkring-certificate");
    assertTrue(BROWSER.text(), BROWSER.shows("Entering a tank"));
    BROWSER.assertAccessible().assertNothingSticksOut();
    String code = certificate.substring(certificate.indexOf("code=") + 5);
    String verify = "/plugins/leerkring/verify.action?code=" + code;
    assertFalse(bram.get(verify).body().contains("Entering a tank"));
    carla.post("/plugins/leerkring/savecertificate.action", Map.of("code", code, "shared", "true"));
    assertTrue(bram.get(verify).body().contains("Entering a tank"));
    BROWSER.open("/plugins/leerkring/certificate.action?code=" + code).assertAccessible();
  }

  /** Whatever somebody fetches of a page with a quiz, no right answer is in it before grading. */
  @Test
  public void no_right_answer_is_anywhere_before_it_was_graded() {
    String quiz = id("/display/NZP/Self-check%3A+why+does+the+seal+break%3F");
    List<String> secrets =
        List.of("may now be too large", "next smaller disc", "nothing to do with the seal", "98 ");
    List<String> leaks = new ArrayList<>();
    for (String person : List.of("carla", "luuk", "dirk")) {
      Person somebody = new Person(STAND_IN, person);
      if (!person.equals("dirk")) {
        somebody.post(
            "/plugins/leerkring/takequiz.action", Map.of("pageId", quiz, "name", "q-purifierseal"));
      }
      for (String path : everyAddress(quiz)) {
        String body = somebody.get(path).body();
        secrets.stream()
            .filter(body::contains)
            .forEach(secret -> leaks.add(person + " " + path + " " + secret));
      }
    }

    assertEquals(List.of(), leaks);
    String editors =
        new Person(STAND_IN, "marit")
            .get("/plugins/leerkring/quiz.action?pageId=" + quiz + "&name=q-purifierseal")
            .body();
    assertTrue("who may edit sees it", editors.contains("may now be too large"));
  }

  private static List<String> everyAddress(String page) {
    List<String> all = new ArrayList<>();
    for (String path :
        List.of(
            "/pages/viewpage.action?pageId=ID",
            "/pages/editpage.action?pageId=ID",
            "/plugins/viewstorage/viewpagestorage.action?pageId=ID",
            "/plugins/viewsource/viewpagesrc.action?pageId=ID",
            "/pages/viewpreviousversions.action?pageId=ID",
            "/pages/viewpage.action?pageId=ID&pageVersion=1",
            "/pages/viewinfo.action?pageId=ID",
            "/pages/viewpageattachments.action?pageId=ID",
            "/spaces/flyingpdf/pdfpageexport.action?pageId=ID",
            "/exportword?pageId=ID",
            "/rest/api/content/ID?expand=body.storage,body.view,body.export_view,version",
            "/rest/api/content/ID?status=historical&version=1&expand=body.storage",
            "/dosearchsite.action?queryString=disc",
            "/plugins/leerkring/quiz.action?pageId=ID&name=q-purifierseal",
            "/plugins/leerkring/quiz.action?pageId=ID",
            "/rest/leerkring/1.0/quizzes/attempts/1",
            "/rest/leerkring/1.0/quizzes/attempts/2",
            "/rest/leerkring/1.0/quizzes",
            "/download/resources/nl.leerkring.leerkring:leerkring/queue.js")) {
      all.add(path.replace("ID", page));
    }
    return all;
  }

  /** What we add to a page travels over slow links: style and scripts together stay small. */
  @Test
  public void style_and_scripts_of_a_lesson_stay_under_80_kilobytes() throws Exception {
    long bytes = 0;
    for (String file :
        List.of("leerkring.css", "leerkring.js", "queue.js", "film.js", "badge.js", "badge.css")) {
      bytes += java.nio.file.Files.size(StandIn.root().resolve("src/main/resources/web/" + file));
    }

    assertTrue(bytes + " bytes", bytes < 40 * 1024);
  }

  private static WebElement reach(String css) {
    for (int i = 0; i < MOST_TABS; i++) {
      WebElement active = BROWSER.driver().switchTo().activeElement();
      if (Boolean.TRUE.equals(
          BROWSER
              .driver()
              .executeScript("return arguments[0].matches(arguments[1])", active, css))) {
        return active;
      }
      active.sendKeys(Keys.TAB);
    }
    throw new AssertionError("The keyboard does not get to " + css + ": " + BROWSER.text());
  }

  private static void press(String css, Keys key) {
    BROWSER.waitFor(css);
    String before = BROWSER.address();
    reach(css).sendKeys(key);
    if (key == Keys.ENTER) {
      try {
        Thread.sleep(700);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted on " + before, e);
      }
    }
  }

  private static String macro(String name, String... namesAndValues) {
    StringBuilder parameters = new StringBuilder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      boolean isFile = namesAndValues[i].equals("file");
      String value =
          isFile
              ? "<ri:attachment ri:filename=\"" + namesAndValues[i + 1] + "\"/>"
              : namesAndValues[i + 1];
      parameters.append("<ac:parameter ac:name=\"" + namesAndValues[i] + "\">" + value);
      parameters.append("</ac:parameter>");
    }
    return String.format(MACRO, name, parameters);
  }

  private static String page(String parent, String title, String storage) {
    BROWSER.loggedInAs("bram");
    BROWSER.open("/pages/createpage.action?spaceKey=NZP&fromPageId=" + parent);
    BROWSER.type("title", title);
    BROWSER.set("wysiwygContent", storage);
    BROWSER.click("#rte-button-publish");
    return id(new Person(STAND_IN, "bram"), title);
  }

  private static void edit(String page, String storage) {
    BROWSER.open("/pages/editpage.action?pageId=" + page);
    BROWSER.set("wysiwygContent", storage);
    BROWSER.click("#rte-button-publish");
  }

  private static String id(Person person, String title) {
    return id(person.get("/display/NZP/" + title.replace(" ", "+").replace(":", "%3A")).body());
  }

  private static String id(String pathOrBody) {
    String body =
        pathOrBody.startsWith("/")
            ? new Person(STAND_IN, "admin").get(pathOrBody).body()
            : pathOrBody;
    Matcher id = Pattern.compile("name=\"ajs-page-id\" content=\"(\\d+)\"").matcher(body);
    assertTrue("a page: " + body.length(), id.find());
    return id.group(1);
  }
}
