package nl.leerkring.dev.host.demo;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Set;
import nl.leerkring.dev.host.web.WikiOnly;
import nl.leerkring.dev.host.wiki.Loaded;
import nl.leerkring.dev.host.wiki.PageRow;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DemoRequestsTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();
  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private void send(String requests) throws IOException {
    Files.writeString(folder.getRoot().toPath().resolve("requests.yaml"), requests);
    new Demo(HARBOUR.wiki, folder.getRoot().toPath(), Clock.systemUTC())
        .sendRequests(HARBOUR.baseUrl);
  }

  @Test
  public void a_form_is_sent_as_the_person_named_with_the_id_of_the_page_named()
      throws IOException {
    send(
        "- {as: bram, post: /pages/like.action,"
            + " form: {pageId: \"{page:NZP/Choosing the gravity disc}\", likes: true}}");

    PageRow page = HARBOUR.wiki.state().page("NZP", "Choosing the gravity disc").orElseThrow();
    assertEquals(Set.of("key-bram"), HARBOUR.wiki.extras().likes(page.id()));
    assertEquals(Loaded.EVERYTHING, HARBOUR.wiki.loaded());
  }

  @Test
  public void hidden_fields_come_along_from_the_page_looked_at_before() throws IOException {
    send(
        "- as: bram\n"
            + "  get: \"/display/NZP/Spare+parts+we+lend+each+other\"\n"
            + "  post: /pages/doaddcomment.action\n"
            + "  form: {content: Mine too}\n");

    PageRow page = HARBOUR.wiki.state().page("NZP", "Spare parts we lend each other").orElseThrow();
    assertTrue(
        HARBOUR.wiki.extras().comments(page.id()).stream()
            .anyMatch(comment -> comment.text().equals("Mine too")));
  }

  @Test
  public void an_answer_that_is_no_acceptance_stops_the_start_and_is_told() {
    DemoFault fault =
        assertThrows(
            DemoFault.class,
            () -> send("- {as: dirk, post: /pages/like.action, form: {pageId: 99999999}}"));

    assertTrue(fault.getMessage(), fault.getMessage().contains("dirk posted to /pages/like"));
    assertTrue(fault.getMessage(), fault.getMessage().contains("404"));
  }

  @Test
  public void a_page_that_is_not_there_is_named() {
    DemoFault fault =
        assertThrows(
            DemoFault.class,
            () -> send("- {as: dirk, post: /x, form: {pageId: \"{page:NZP/Nothing}\"}}"));

    assertTrue(fault.getMessage(), fault.getMessage().contains("there is no page Nothing in NZP"));
  }
}
