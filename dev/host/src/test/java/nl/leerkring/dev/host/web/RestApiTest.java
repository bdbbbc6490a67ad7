package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/** Clients written for Confluence find the fields that they know. */
public class RestApiTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private JsonNode get(String path) throws IOException {
    return new ObjectMapper().readTree(HARBOUR.as("bram").page("/rest/api/" + path));
  }

  private List<String> titles(String cql) throws IOException {
    return get("content/search?limit=100&cql=" + Site.encode(cql))
        .get("results")
        .findValuesAsText("title");
  }

  @Test
  public void a_page_has_what_was_asked_to_be_expanded_and_no_more() throws IOException {
    long id = HARBOUR.wiki.state().page("NZP", "Choosing the gravity disc").orElseThrow().id();

    JsonNode plain = get("content/" + id);
    JsonNode full =
        get("content/" + id + "?expand=body.storage,body.view,version,space,ancestors,history");

    assertEquals(String.valueOf(id), plain.get("id").asText());
    assertEquals("page", plain.get("type").asText());
    assertFalse(plain.has("body"));
    assertTrue(full.at("/body/storage/value").asText().contains("ac:structured-macro"));
    assertTrue(full.at("/body/view/value").asText().contains("The hole in the gravity disc"));
    assertEquals(2, full.at("/version/number").asInt());
    assertEquals("bram", full.at("/version/by/username").asText());
    assertEquals("NZP", full.at("/space/key").asText());
    assertEquals("Noordzee and partners home", full.at("/ancestors/0/title").asText());
    assertTrue(full.at("/history/createdDate").asText().endsWith("Z"));
  }

  @Test
  public void lists_come_in_pieces_of_the_size_asked_for() throws IOException {
    JsonNode piece = get("content?spaceKey=NZP&start=2&limit=3");

    assertEquals(3, piece.get("results").size());
    assertEquals(3, piece.get("size").asInt());
    assertEquals(2, piece.get("start").asInt());
    assertEquals(3, piece.get("limit").asInt());
  }

  @Test
  public void terms_of_a_query_narrow_each_other() throws IOException {
    assertEquals(
        List.of("Starting a purifier safely"),
        titles("space = NZP and type = page and title ~ \"purifier safely\""));
    assertEquals(
        List.of("Starting a purifier safely"), titles("label = instruction and space in (NZP,NZ)"));
    assertTrue(titles("text ~ \"nomogram\"").contains("Choosing the gravity disc"));
    assertFalse(titles("space != NZP").contains("Choosing the gravity disc"));
    List<String> ordered = titles("space = NZP order by title desc");
    assertEquals(ordered.stream().sorted(java.util.Comparator.reverseOrder()).toList(), ordered);
  }

  @Test
  public void a_query_that_is_not_understood_is_refused_and_never_guessed() {
    for (String cql :
        List.of(
            "creator = bram", "space = NZP or space = WK", "x", "title ~ a order by watchers")) {
      String path = "/rest/api/content/search?cql=" + Site.encode(cql);

      assertEquals(cql, 400, HARBOUR.as("bram").get(path).statusCode());
    }
  }

  @Test
  public void who_asks_is_told() throws IOException {
    assertEquals("bram", get("user/current").get("username").asText());
    assertEquals("anonymous", anonymous().get("type").asText());
  }

  private static JsonNode anonymous() throws IOException {
    return new ObjectMapper().readTree(HARBOUR.as(null).page("/rest/api/user/current"));
  }
}
