package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import nl.leerkring.dev.host.wiki.BlogRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.TitleTaken;
import org.junit.ClassRule;
import org.junit.Test;

/** Blog posts as Confluence has them: read by who may view the space, one of a title a day. */
public class BlogTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Browsing anna = HARBOUR.as("anna");
  private final Browsing carla = HARBOUR.as("carla");

  @Test
  public void a_post_has_an_address_of_its_day_and_stands_in_the_list_of_its_space() {
    BlogRow post = post("Week 48: what + how?", "<p>Hello <em>you</em></p>");

    String list = anna.get("/pages/viewrecentblogposts.action?key=NZ").body();
    String address = list.replaceAll("(?s).*href=\"/confluence([^\"]*)\">Week 48.*", "$1");

    assertTrue(address, address.startsWith("/display/NZ/2"));
    assertTrue(anna.get(address).body().contains("Hello <em>you</em>"));
    assertTrue(anna.get(byId(post)).body().contains("Hello <em>you</em>"));
    assertTrue(anna.get("/display/NZ").body().contains("id=\"space-blog\""));
  }

  @Test
  public void who_may_not_view_the_space_gets_the_same_answer_as_for_what_is_not_there() {
    BlogRow post = post("Not for Carla", "<p>inner</p>");

    for (String address : new String[] {byId(post), "/pages/viewrecentblogposts.action?key=NZ"}) {
      assertEquals(404, carla.get(address).statusCode());
      assertFalse(carla.get(address).body().contains("Not for Carla"));
    }
  }

  @Test
  public void of_one_title_there_is_one_post_a_day_in_a_space() {
    post("Once", "<p/>");

    assertThrows(TitleTaken.class, () -> post("once", "<p/>"));
  }

  private static BlogRow post(String title, String body) {
    Person author = HARBOUR.wiki.state().personNamed("anna").orElseThrow();
    return HARBOUR.wiki.blog().create("NZ", title, body, author);
  }

  private static String byId(BlogRow post) {
    return "/pages/viewpage.action?pageId=" + post.id();
  }
}
