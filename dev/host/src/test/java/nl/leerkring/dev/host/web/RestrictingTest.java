package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.Set;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.NewPage;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Person;
import nl.leerkring.dev.host.wiki.Restriction;
import nl.leerkring.dev.host.wiki.Rights;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Bram may restrict pages; Anna of the same company may only edit them. */
public class RestrictingTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Grant right = new Grant("NZP", Rights.RESTRICT, Holder.person("key-bram"));
  private final Browsing bram = HARBOUR.as("bram");
  private final Browsing anna = HARBOUR.as("anna");
  private PageRow page;

  @Before
  public void a_page_and_one_who_may_restrict_it() {
    HARBOUR.wiki.community().grant(right);
    Person author = HARBOUR.wiki.state().personNamed("bram").orElseThrow();
    long home = HARBOUR.wiki.state().space("NZP").orElseThrow().homeId();
    page =
        HARBOUR
            .wiki
            .pages()
            .create(new NewPage("NZP", home, "Roster " + System.nanoTime(), "<p/>", author));
  }

  @After
  public void and_later_may_not() {
    HARBOUR.wiki.community().revoke(right);
  }

  private HttpResponse<String> restrict(Browsing who, String viewUsers, String viewGroups) {
    return who.post(
        "/pages/dorestrictions.action",
        "pageId",
        String.valueOf(page.id()),
        "viewUsers",
        viewUsers,
        "viewGroups",
        viewGroups,
        "atl_token",
        who.token());
  }

  private Set<Restriction> restrictions() {
    return HARBOUR.wiki.state().restrictions(page.id());
  }

  @Test
  public void a_page_limited_to_people_is_hidden_from_others_until_it_is_freed() {
    String address = "/pages/viewpage.action?pageId=" + page.id();

    HttpResponse<String> answer = restrict(bram, "bram", "");
    int whileLimited = anna.get(address).statusCode();
    String form = bram.page("/pages/restrictions.action?pageId=" + page.id());
    restrict(bram, "", "");

    assertEquals(302, answer.statusCode());
    assertEquals(404, whileLimited);
    assertTrue(form, form.contains("name=\"viewUsers\" value=\"bram\""));
    assertEquals(200, anna.get(address).statusCode());
  }

  @Test
  public void nobody_shuts_out_themselves() {
    HttpResponse<String> answer = restrict(bram, "anna", "");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("You would shut yourself out"));
    assertTrue(restrictions().isEmpty());
  }

  @Test
  public void a_name_that_nobody_has_is_named_and_nothing_is_lost() {
    HttpResponse<String> answer = restrict(bram, "bram", "no such <group>");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("There is no group called no such &lt;group&gt;"));
    assertTrue(answer.body().contains("name=\"viewUsers\" value=\"bram\""));
    assertTrue(restrictions().isEmpty());
  }

  @Test
  public void it_takes_the_right_and_the_token() {
    HttpResponse<String> withoutRight = restrict(anna, "anna", "");
    HttpResponse<String> withoutToken =
        bram.post("/pages/dorestrictions.action", "pageId", "" + page.id(), "viewUsers", "bram");

    assertEquals(404, withoutRight.statusCode());
    assertEquals(403, withoutToken.statusCode());
    assertFalse(
        anna.page("/pages/restrictions.action?pageId=" + page.id()).contains("restrict-page"));
    assertTrue(restrictions().isEmpty());
  }
}
