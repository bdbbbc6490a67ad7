package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whoever sees a page sees all that is written in it, in every shape. */
public class SourceTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Browsing bram = HARBOUR.as("bram");
  private final Browsing dirk = HARBOUR.as("dirk");
  private PageRow page;

  @Before
  public void a_page_that_was_changed_once() {
    Person author = HARBOUR.wiki.state().personNamed("bram").orElseThrow();
    long home = HARBOUR.wiki.state().space("NZP").orElseThrow().homeId();
    PageRow first =
        HARBOUR
            .wiki
            .pages()
            .create(new NewPage("NZP", home, "Quiz " + System.nanoTime(), macro("before"), author));
    page = HARBOUR.wiki.pages().update(first, first.title(), macro("now"), author);
  }

  private static String macro(String answer) {
    return "<ac:structured-macro ac:name=\"quiz\"><ac:parameter ac:name=\"id\">"
        + answer
        + "</ac:parameter></ac:structured-macro>";
  }

  private String[] shapes(long id) {
    return new String[] {
      "/plugins/viewstorage/viewpagestorage.action?pageId=" + id,
      "/plugins/viewsource/viewpagesrc.action?pageId=" + id,
      "/plugins/viewstorage/viewpagestorage.action?pageVersion=1&pageId=" + id,
      "/pages/viewpage.action?pageVersion=1&pageId=" + id,
      "/spaces/flyingpdf/pdfpageexport.action?pageId=" + id,
      "/exportword?pageId=" + id,
      "/rest/api/content/" + id + "?expand=body.storage",
      "/rest/api/content/" + id + "?status=historical&version=1&expand=body.storage"
    };
  }

  @Test
  public void the_parameters_of_a_macro_can_be_read_by_everybody_who_sees_the_page() {
    String now = bram.page("/plugins/viewstorage/viewpagestorage.action?pageId=" + page.id());
    String before =
        bram.page("/plugins/viewstorage/viewpagestorage.action?pageVersion=1&pageId=" + page.id());

    assertTrue(now, now.contains("ac:name=&quot;id&quot;&gt;now&lt;"));
    assertTrue(before, before.contains("ac:name=&quot;id&quot;&gt;before&lt;"));
  }

  @Test
  public void rest_gives_the_text_as_it_is_and_as_it_was() throws IOException {
    String address = "/rest/api/content/" + page.id() + "?expand=body.storage,version";
    JsonNode now = new ObjectMapper().readTree(bram.page(address));
    JsonNode before =
        new ObjectMapper().readTree(bram.page(address + "&status=historical&version=1"));

    assertEquals(macro("now"), now.at("/body/storage/value").asText());
    assertEquals(macro("before"), before.at("/body/storage/value").asText());
    assertEquals("historical", before.at("/status").asText());
    assertEquals(1, before.at("/version/number").asInt());
  }

  @Test
  public void an_old_version_is_linked_from_the_history_and_says_that_it_is_old() {
    String history = bram.page("/pages/viewpreviousversions.action?pageId=" + page.id());
    String old = bram.page("/pages/viewpage.action?pageVersion=1&pageId=" + page.id());

    assertTrue(history.contains("pageId=" + page.id() + "&amp;pageVersion=1"));
    assertTrue(old, old.contains("This is version 1."));
    assertEquals(404, bram.get(shapes(page.id())[3].replace("=1&", "=3&")).statusCode());
  }

  @Test
  public void no_shape_of_a_page_is_for_who_does_not_see_it() {
    String[] hidden = shapes(page.id());
    String[] missing = shapes(99999999);

    for (int i = 0; i < hidden.length; i++) {
      HttpResponse<String> answer = dirk.get(hidden[i]);

      assertEquals(hidden[i], 404, answer.statusCode());
      assertEquals(hidden[i], 404, dirk.get(missing[i]).statusCode());
      assertFalse(hidden[i], answer.body().contains(page.title()));
      assertEquals(hidden[i], 200, bram.get(hidden[i]).statusCode());
    }
  }

  @Test
  public void an_export_has_no_script_and_a_word_file_is_saved() {
    String pdf = bram.page("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id());
    HttpResponse<String> word = bram.get("/exportword?pageId=" + page.id());

    assertFalse(pdf.contains("<script"));
    assertTrue(
        word.headers().firstValue("Content-Type").orElse("").startsWith("application/vnd.ms-word"));
    assertTrue(
        word.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
  }
}
