package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Restriction;
import org.junit.ClassRule;
import org.junit.Test;

/** Carla of the yard looks for what belongs to the shipping company. */
public class SeeingTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Browsing anna = HARBOUR.as("anna");
  private final Browsing carla = HARBOUR.as("carla");
  private final Browsing nobody = HARBOUR.as(null);

  private static PageRow budget() {
    return HARBOUR.wiki.state().page("NZ", "Dry dock budget 2027").orElseThrow();
  }

  @Test
  public void a_stranger_gets_the_same_answer_for_a_hidden_and_for_a_missing_page() {
    assertSame(carla, "/display/NZ/Dry+dock+budget+2027", "/display/NZ/Nothing+here");
    assertSame(carla, "/display/NZ", "/display/NOSUCH");
    assertSame(
        carla,
        "/pages/viewpage.action?pageId=" + budget().id(),
        "/pages/viewpage.action?pageId=99999999");
    assertSame(
        carla,
        "/pages/editpage.action?pageId=" + budget().id(),
        "/pages/editpage.action?pageId=99999999");
    assertSame(
        carla,
        "/pages/viewpreviousversions.action?pageId=" + budget().id(),
        "/pages/viewpreviousversions.action?pageId=99999999");
    assertSame(
        carla,
        "/pages/restrictions.action?pageId=" + budget().id(),
        "/pages/restrictions.action?pageId=99999999");
    assertSame(
        carla,
        "/pages/createpage.action?spaceKey=NZ&fromPageId=" + budget().id(),
        "/pages/createpage.action?spaceKey=NOSUCH&fromPageId=99999999");
  }

  @Test
  public void who_is_not_logged_in_is_sent_to_the_login_for_both() {
    HttpResponse<String> hidden = nobody.get("/display/NZ/Dry+dock+budget+2027");
    HttpResponse<String> missing = nobody.get("/display/NZ/Nothing+here+at+all+1");

    assertEquals(302, hidden.statusCode());
    assertEquals(302, missing.statusCode());
    assertEquals("", hidden.body());
  }

  @Test
  public void a_file_is_seen_by_whoever_sees_its_page() {
    PageRow page = HARBOUR.wiki.state().page("NZP", "Starting a purifier safely").orElseThrow();
    String file = "/download/attachments/" + page.id() + "/purifier-start.png";

    assertEquals(200, anna.get(file).statusCode());
    assertEquals("image/png", anna.get(file).headers().firstValue("Content-Type").orElse(""));
    assertSame(carla, file, "/download/attachments/99999999/purifier-start.png");
  }

  @Test
  public void rest_answers_for_hidden_as_for_missing() {
    String hidden = carla.page("/rest/api/content/" + budget().id());

    assertEquals(
        carla.page("/rest/api/content/99999999"),
        hidden.replace(String.valueOf(budget().id()), "99999999"));
    assertEquals(404, carla.get("/rest/api/content/" + budget().id()).statusCode());
    assertEquals(404, carla.get("/rest/api/space/NZ").statusCode());
    assertEquals(404, carla.get("/rest/api/content/" + budget().id() + "/child/page").statusCode());
  }

  @Test
  public void no_list_and_no_search_knows_what_one_may_not_see() {
    for (String path :
        new String[] {
          "/",
          "/dosearchsite.action?queryString=budget",
          "/rest/api/content?limit=200",
          "/rest/api/content/search?limit=200&cql=type=page",
          "/rest/api/search?limit=200&cql=title~budget",
          "/rest/api/space?limit=200"
        }) {
      assertTrue(path, anna.page(path).contains(path.contains("space") ? "\"NZ\"" : "budget"));
      assertFalse(path, carla.page(path).contains("Dry dock budget"));
      assertFalse(path, carla.page(path).contains("\"key\":\"NZ\""));
    }
  }

  @Test
  public void a_restricted_page_leaves_the_tree_and_the_breadcrumbs_of_others() {
    PageRow course =
        HARBOUR.wiki.state().page("NZP", "Starting and stopping a fuel purifier").orElseThrow();
    HARBOUR
        .wiki
        .community()
        .restrict(course.id(), Restriction.Kind.VIEW, java.util.List.of(Holder.person("key-anna")));
    try {
      Browsing bram = HARBOUR.as("bram");

      assertTrue(anna.page("/display/NZP").contains("Starting and stopping"));
      assertFalse(
          bram.page("/display/NZP").replaceAll("(?s)<main.*</main>", "").contains("Starting and"));
      assertSame(bram, "/display/NZP/Starting+a+purifier+safely", "/display/NZP/Nothing");
      assertFalse(bram.page("/rest/api/content?limit=200").contains("Starting a purifier"));
    } finally {
      HARBOUR.wiki.community().restrict(course.id(), Restriction.Kind.VIEW, java.util.List.of());
    }
  }

  @Test
  public void only_administrators_find_administration() {
    for (String path : new String[] {"/admin/users", "/admin/groups", "/admin/permissions"}) {
      assertEquals(200, HARBOUR.as("admin").get(path).statusCode());
      assertSame(anna, path, "/admin/nothing");
    }
    assertSame(anna, "/admin/scheduledjobs", "/admin/nothing");
  }

  private static void assertSame(Browsing who, String hidden, String missing) {
    HttpResponse<String> one = who.get(hidden);
    HttpResponse<String> other = who.get(missing);

    assertEquals(hidden, 404, one.statusCode());
    assertEquals(other.statusCode(), one.statusCode());
    assertEquals(plain(other.body()), plain(one.body()));
  }

  /** Without the visit's token, which differs for every visit. */
  private static String plain(String page) {
    return page.replaceAll("[0-9a-f]{40}", "");
  }
}
