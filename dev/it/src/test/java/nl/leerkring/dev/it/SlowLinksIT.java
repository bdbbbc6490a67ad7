package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The connection goes while somebody learns, and comes back. */
public class SlowLinksIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String QUIZ = "/display/NZP/Self-check%3A+why+does+the+seal+break%3F";
  private static final String STEPS = "/display/NZP/Starting+a+purifier+safely";
  private static final int MOST_BYTES = 80 * 1024;

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @After
  public void connected() {
    cut(false);
  }

  @Test
  public void an_answer_without_a_connection_is_kept_said_to_be_so_and_counted_once() {
    Person luuk = new Person(STAND_IN, "luuk");
    String page = id(luuk, QUIZ);
    luuk.post(
        "/plugins/leerkring/takequiz.action", Map.of("pageId", page, "name", "q-purifierseal"));
    BROWSER.loggedInAs("luuk").phone().open(QUIZ);
    WebElement choice = BROWSER.driver().findElement(By.cssSelector("input[type='radio']"));
    String value = choice.getDomAttribute("value");
    String kept = form().getDomAttribute("data-kept");

    cut(true);
    choice.click();
    await("return document.querySelector('.leerkring-state').textContent", kept);
    BROWSER.assertAccessible();
    assertTrue(waiting().contains(value));
    assertEquals("", chosen(luuk));
    cut(false);
    await("return window.localStorage.getItem('leerkring-queue:luuk')", "[]");

    assertEquals(value, chosen(luuk));
    assertEquals(1, luuk.page(QUIZ).select("input[name=attempt]").size());
  }

  @Test
  public void a_tick_without_a_connection_survives_the_browser_being_reloaded() {
    Person carla = new Person(STAND_IN, "carla");
    BROWSER.loggedInAs("carla").phone().open(STEPS);
    String kept = form().getDomAttribute("data-kept");

    cut(true);
    BROWSER.choose("input[name='ticked']");
    await("return document.querySelector('.leerkring-state').textContent", kept);
    assertEquals(0, carla.page(STEPS).select("input[name=ticked][checked]").size());
    BROWSER.driver().executeScript("window.stop()");
    cut(false);
    BROWSER.open(STEPS);
    await("return window.localStorage.getItem('leerkring-queue:carla')", "[]");

    assertEquals(1, carla.page(STEPS).select("input[name=ticked][checked]").size());
  }

  /** Uncompressed: what the stand-in sends of ours on the largest lesson pages. */
  @Test
  public void what_we_add_to_a_lesson_page_stays_under_80_kilobytes() {
    Person femke = new Person(STAND_IN, "femke");
    femke.post(
        "/plugins/leerkring/takequiz.action",
        Map.of("pageId", id(femke, QUIZ), "name", "q-purifierseal"));
    for (String path : new String[] {QUIZ, STEPS}) {
      Document page = femke.page(path);
      int bytes = 0;
      for (Element file : page.select("script[src*=leerkring], link[href*=leerkring]")) {
        String address = file.hasAttr("src") ? file.attr("src") : file.attr("href");
        String below = address.substring(address.indexOf("/confluence") + "/confluence".length());
        bytes += size(femke.get(below).body());
      }
      assertTrue("style and scripts were found", bytes > 10_000);
      for (Element ours : page.select("[class*=leerkring]")) {
        if (ours.parents().stream().noneMatch(one -> one.className().contains("leerkring"))) {
          bytes += size(ours.outerHtml());
        }
      }

      assertTrue(path + " " + bytes, bytes <= MOST_BYTES);
      System.out.println("Bytes that we add to " + path + ": " + bytes);
    }
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static WebElement form() {
    return BROWSER.driver().findElement(By.cssSelector("form[data-leerkring-save]"));
  }

  private static String chosen(Person person) {
    return person.page(QUIZ).select("input[type=radio][checked]").attr("value");
  }

  private static String waiting() {
    return String.valueOf(
        BROWSER
            .driver()
            .executeScript("return window.localStorage.getItem('leerkring-queue:luuk')"));
  }

  private static void await(String script, String expected) {
    new WebDriverWait(BROWSER.driver(), Duration.ofSeconds(45))
        .ignoring(org.openqa.selenium.WebDriverException.class)
        .until(driver -> expected.equals(((JavascriptExecutor) driver).executeScript(script)));
  }

  /** Takes the browser's network away, as between two islands, or gives it back. */
  private static void cut(boolean away) {
    BROWSER.driver().executeCdpCommand("Network.enable", Map.of());
    BROWSER
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", away, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  private static String id(Person person, String path) {
    String id = person.page(path).select("meta[name=ajs-page-id]").attr("content");
    assertFalse(path, id.isEmpty());
    return id;
  }
}
