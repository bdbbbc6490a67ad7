package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import org.openqa.selenium.By;

/** What an editor does to pages in the stand-in, in a real browser. */
public class PageToolsIT {
  private static final StandIn STAND_IN = StandIn.javax().freshlyInstalled();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String LESSON = "/display/NZP/Choosing+the+gravity+disc";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private static Browser tool(String id) {
    BROWSER.open(LESSON);
    BROWSER.choose("#page-tools summary");
    return BROWSER.click("#" + id);
  }

  @Test
  public void every_tool_of_a_page_can_be_used_by_everybody() {
    BROWSER.loggedInAs("admin").open(LESSON).choose("#page-tools summary");
    BROWSER.assertAccessible();

    for (String id :
        new String[] {
          "view-attachments",
          "action-copy-page",
          "action-move-page",
          "action-remove-content",
          "action-view-storage",
          "action-export-pdf"
        }) {
      tool(id).assertAccessible();
    }
    BROWSER.open(LESSON).click("#restrictions").assertAccessible();
    BROWSER.open(LESSON).click("#view-history").assertAccessible();
    BROWSER.click("#main tbody a").assertAccessible();
  }

  @Test
  public void they_fit_on_a_phone() {
    BROWSER.loggedInAs("admin").phone();
    try {
      BROWSER.open(LESSON).choose("#page-tools summary");
      BROWSER.assertNothingSticksOut();
      for (String id : new String[] {"view-attachments", "action-copy-page", "action-move-page"}) {
        tool(id).assertNothingSticksOut();
      }
      BROWSER.open(LESSON).click("#restrictions").assertNothingSticksOut();
    } finally {
      BROWSER.desktop();
    }
  }

  @Test
  public void an_editor_attaches_a_film_and_its_captions() throws IOException {
    Path captions = folder.newFile("disc.nl.vtt").toPath();
    Files.writeString(captions, "WEBVTT\n\n00:00.000 --> 00:02.000\nDe schijf\n");
    BROWSER.loggedInAs("bram");
    tool("view-attachments");

    BROWSER.driver().findElement(By.name("file_0")).sendKeys(captions.toString());
    BROWSER.click("#attach");

    assertTrue(BROWSER.text(), BROWSER.shows("disc.nl.vtt"));
    String link = BROWSER.href("#attachments-table a[href$='disc.nl.vtt']");
    String file = link.substring(link.indexOf("/download/"));
    assertEquals(
        "text/vtt",
        new Person(STAND_IN, "bram").get(file).headers().firstValue("Content-Type").orElse(""));
    assertEquals(404, new Person(STAND_IN, "dirk").get(file).statusCode());
  }

  @Test
  public void an_editor_writes_a_page_with_a_macro_and_its_parameters_and_copies_it() {
    BROWSER.loggedInAs("bram").open("/display/NZP").click("#quick-create-page-button");
    BROWSER.type("title", "A course from scratch");
    BROWSER.type(
        "wysiwygContent",
        "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">In short</ac:parameter>"
            + "<ac:rich-text-body><p>What you will be able to do</p></ac:rich-text-body>"
            + "</ac:structured-macro>");
    BROWSER.click("#rte-button-publish");
    assertTrue(BROWSER.text(), BROWSER.shows("In short"));

    BROWSER.choose("#page-tools summary");
    BROWSER.click("#action-copy-page");
    BROWSER.click("#copy");

    assertTrue(BROWSER.text(), BROWSER.shows("Copy of A course from scratch"));
    assertTrue(BROWSER.shows("What you will be able to do"));
  }
}
