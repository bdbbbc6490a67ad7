package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.ClassRule;
import org.junit.Test;

/** What the README promises of its first command. */
public class StartIT {
  @ClassRule public static final StandIn STAND_IN = StandIn.javax();

  @Test
  public void it_says_that_it_is_a_stand_in_where_it_is_and_whom_to_be() {
    String log = STAND_IN.log();

    assertTrue(log, log.contains("stand-in"));
    assertTrue(log, log.contains("http://localhost:" + STAND_IN.port() + "/confluence"));
    for (String person : new String[] {"admin", "anna", "dirk"}) {
      assertTrue(log, log.contains(person));
    }
  }

  @Test
  public void an_occupied_port_gives_one_clear_sentence() throws Exception {
    Process twin = STAND_IN.twin().start();
    String said = new String(twin.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertTrue(twin.waitFor(30, TimeUnit.SECONDS));

    assertNotEquals(0, twin.exitValue());
    assertTrue(said, said.contains("Port " + STAND_IN.port()));
    assertTrue(said, !said.contains("\tat "));
  }

  @Test
  public void what_people_did_is_still_there_after_a_restart() throws Exception {
    String course = "/display/NZP/Starting+and+stopping+a+fuel+purifier";
    String id = pageId(new Person(STAND_IN, "carla"), course);
    new Person(STAND_IN, "carla").post("/plugins/leerkring/enrol.action", Map.of("pageId", id));

    int exit = STAND_IN.stop();
    STAND_IN.start();

    assertTrue("stopped by the signal, cleanly: " + exit, exit == 143 || exit == 0);
    assertTrue(new Person(STAND_IN, "carla").page(course).text().contains("0 of 5"));
  }

  @Test
  public void a_request_without_a_token_changes_nothing() {
    String course = "/display/NZP/Starting+and+stopping+a+fuel+purifier";
    Person bram = new Person(STAND_IN, "bram");
    String id = pageId(bram, course);

    var answer = bram.postWithoutToken("/plugins/leerkring/enrol.action", Map.of("pageId", id));

    assertNotEquals(302, answer.statusCode());
    assertEquals(0, bram.page(course).select("form[action*=lessondone]").size());
  }

  private static String pageId(Person person, String path) {
    return person.page(path).select("meta[name=ajs-page-id]").attr("content");
  }
}
