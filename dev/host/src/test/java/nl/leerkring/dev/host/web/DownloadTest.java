package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import org.junit.ClassRule;
import org.junit.Test;

public class DownloadTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private static PageRow page() {
    return HARBOUR.wiki.state().page("NZP", "Choosing the gravity disc").orElseThrow();
  }

  @Test
  public void one_can_jump_in_a_film() {
    String film = "/download/attachments/" + page().id() + "/purifier-interface.webm";

    HttpResponse<String> part = HARBOUR.as("bram").get(film, "Range", "bytes=10-19");
    HttpResponse<String> beyond = HARBOUR.as("bram").get(film, "Range", "bytes=99999999-");

    assertEquals(206, part.statusCode());
    assertEquals("10", part.headers().firstValue("Content-Length").orElse(""));
    assertTrue(part.headers().firstValue("Content-Range").orElse("").startsWith("bytes 10-19/"));
    assertEquals(416, beyond.statusCode());
  }

  @Test
  public void a_file_that_could_run_something_is_saved_and_not_shown() {
    Person bram = HARBOUR.wiki.state().personNamed("bram").orElseThrow();
    HARBOUR.wiki.extras().attach(page().id(), "a.svg", "image/svg+xml", "<svg/>".getBytes(), bram);

    HttpResponse<String> file =
        HARBOUR.as("bram").get("/download/attachments/" + page().id() + "/a.svg");

    assertEquals("application/octet-stream", file.headers().firstValue("Content-Type").orElse(""));
    assertTrue(
        file.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
  }
}
