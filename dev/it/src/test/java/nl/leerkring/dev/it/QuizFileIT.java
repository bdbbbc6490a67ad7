package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A maker brings questions along in a file of another system. */
public class QuizFileIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String NAME = "q-purifierseal";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void a_package_of_another_system_becomes_questions_and_what_is_lost_is_named()
      throws IOException {
    Path zip = zip("choice.xml", "order.xml", "hotspot.xml");
    BROWSER.loggedInAs("marit").open(address());
    WebElement field = BROWSER.driver().findElement(By.id("leerkring-file"));

    field.sendKeys(zip.toString());
    BROWSER.waitFor("#leerkring-file-remarks li");

    String questions = BROWSER.value("text");
    assertTrue(questions, questions.contains("(x) [html]The <strong>master</strong>"));
    assertTrue("what was there stays", questions.contains("may now be too large"));
    String text = BROWSER.text();
    assertTrue(text, text.contains("hotspot.xml"));
    BROWSER.assertAccessible().assertNothingSticksOut();
    BROWSER.click("form[action='savequiz.action'] > button");
    BROWSER.open(address());
    assertTrue(BROWSER.value("text").contains("1. Permit"));
  }

  @Test
  public void a_file_that_is_too_large_is_not_even_sent() throws IOException {
    Path large = Files.createTempFile("large", ".zip");
    Files.write(large, new byte[(2 << 20) + 1]);
    BROWSER.loggedInAs("marit").open(address());

    BROWSER.driver().findElement(By.id("leerkring-file")).sendKeys(large.toString());

    assertTrue(BROWSER.text(), BROWSER.shows("2 MB.") || BROWSER.shows("2 MB"));
    assertEquals("", BROWSER.driver().findElement(By.id("leerkring-file-remarks")).getText());
  }

  @Test
  public void who_may_not_write_the_quiz_gets_nothing_of_a_file_and_other_sites_neither() {
    String rest =
        "/rest/leerkring/1.0/quizfiles?pageId=" + page() + "&name=" + NAME + "&file=a.txt";
    String file = "? Who signs?\n~ master\n";

    HttpResponse<String> read = post("marit", rest, "application/octet-stream", file);

    assertEquals(read.body(), 200, read.statusCode());
    assertTrue(read.body(), read.body().contains("~ master"));
    for (String person : List.of("carla", "dirk")) {
      HttpResponse<String> refused = post(person, rest, "application/octet-stream", file);
      assertEquals(person, 404, refused.statusCode());
      assertFalse(person, refused.body().contains("master"));
    }
    assertEquals(415, post("marit", rest, "application/json", "{}").statusCode());
    assertEquals(403, post("marit", rest, "text/plain", file).statusCode());
  }

  private static HttpResponse<String> post(String person, String path, String type, String body) {
    return new Person(STAND_IN, person).send("POST", path, type, body);
  }

  private static String address() {
    return "/plugins/leerkring/quiz.action?pageId=" + page() + "&name=" + NAME;
  }

  private static String page() {
    return new Person(STAND_IN, "marit")
        .page("/display/NZP/Self-check%3A+why+does+the+seal+break%3F")
        .select("meta[name='ajs-page-id']")
        .attr("content");
  }

  private static Path zip(String... items) throws IOException {
    Path folder = StandIn.root().resolve("src/test/resources/nl/leerkring/qti");
    Path file = Files.createTempFile("questions", ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String item : items) {
        zip.putNextEntry(new ZipEntry("items/" + item));
        zip.write(Files.readAllBytes(folder.resolve(item)));
      }
    }
    return file;
  }
}
