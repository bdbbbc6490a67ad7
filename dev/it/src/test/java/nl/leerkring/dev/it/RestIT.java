package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.ClassRule;
import org.junit.Test;

/** What leads and editors do by REST in the demo community, where Anna leads Noordzee. */
public class RestIT {
  @ClassRule public static final StandIn STAND_IN = StandIn.javax();

  private static final String REST = "/rest/leerkring/1.0/";

  private final Person admin = new Person(STAND_IN, "admin");
  private final Person anna = new Person(STAND_IN, "anna");
  private final Person bram = new Person(STAND_IN, "bram");

  @Test
  public void a_lead_invites_extends_and_ends_a_guest_and_others_hear_nothing() {
    String body = "{\"userName\": \"dirk\", \"until\": \"" + LocalDate.now().plusMonths(1) + "\"}";

    HttpResponse<String> past =
        post(anna, "people/NZ/guests", "{\"userName\": \"dirk\", \"until\": \"2020-01-01\"}");
    HttpResponse<String> invited = post(anna, "people/NZ/guests", body);
    int seen = new Person(STAND_IN, "dirk").get("/display/NZ").statusCode();
    HttpResponse<String> extended =
        post(anna, "people/NZ/guests/extend", "{\"userName\": \"dirk\"}");
    HttpResponse<String> ended = post(anna, "people/NZ/guests/end", "{\"userName\": \"dirk\"}");

    assertEquals(past.body(), 400, past.statusCode());
    assertTrue(past.body(), past.body().contains("\"path\": \"until\""));
    assertEquals(invited.body(), 200, invited.statusCode());
    assertTrue(invited.body(), invited.body().contains("\"how\": \"GUEST\""));
    assertEquals(200, seen);
    assertTrue(extended.body(), extended.body().contains(LocalDate.now().plusMonths(2).toString()));
    assertEquals(200, ended.statusCode());
    assertEquals(404, new Person(STAND_IN, "dirk").get("/display/NZ").statusCode());
    assertEquals(404, post(bram, "people/NZ/guests", body).statusCode());
    assertEquals(404, anna.get(REST + "people/DH").statusCode());
    assertEquals(404, anna.get(REST + "people/NOWHERE").statusCode());
    assertEquals(403, put(anna, "people/NZ/leads", "{\"leads\": [\"anna\"]}").statusCode());
  }

  @Test
  public void an_editor_narrows_a_page_and_widening_asks_the_questions() {
    String page =
        REST + "pagerings/" + id("/display/NZO/Four+weeks+in%2C+what+shall+we+do+more+of%3F");
    String place = page.substring(REST.length());

    HttpResponse<String> narrowed = put(bram, place, "{\"ring\": \"PARTNER\"}");
    HttpResponse<String> unanswered = put(bram, place, "{\"ring\": \"PUBLIC\"}");
    int hidden = new Person(STAND_IN, "dirk").get(page).statusCode();
    HttpResponse<String> widened =
        put(
            bram,
            place,
            "{\"ring\": \"PUBLIC\", \"customer\": \"no\", \"colleague\": \"no\","
                + " \"competitor\": \"no\"}");
    HttpResponse<String> taken = post(bram, place + "/takeback", "{}");

    assertTrue(narrowed.body(), narrowed.body().contains("\"ring\": \"PARTNER\""));
    assertEquals(unanswered.body(), 400, unanswered.statusCode());
    assertTrue(unanswered.body(), unanswered.body().contains("\"path\": \"competitor\""));
    assertEquals(404, hidden);
    assertTrue(widened.body(), widened.body().contains("\"ring\": \"PUBLIC\""));
    assertTrue(taken.body(), taken.body().contains("\"ring\": \"PARTNER\""));
  }

  @Test
  public void an_administrator_sees_drift_mends_it_and_asks_why() {
    admin.post(
        "/admin/permissions/change",
        java.util.Map.of("key", "NZ", "right", "VIEWSPACE", "group", "lely-staff"));

    HttpResponse<String> drift = anna.get(REST + "drift");
    HttpResponse<String> why = anna.get(REST + "why?userName=dirk&place=NZ");
    HttpResponse<String> mended =
        post(admin, "drift/mend", "{\"finding\": \"NZ/GROUP/lely-staff/-\"}");

    assertTrue(drift.body(), drift.body().contains("\"kind\": \"LEAK\""));
    assertTrue(why.body(), why.body().contains("\"sees\": true"));
    assertTrue(mended.body(), !mended.body().contains("lely-staff"));
    assertEquals(403, post(anna, "drift/mend", "{\"finding\": \"x\"}").statusCode());
    assertTrue(bram.get(REST + "drift").body().contains("\"findings\": []"));
    assertEquals(400, bram.get(REST + "why?userName=dirk&place=NZ").statusCode());
  }

  @Test
  public void a_company_gets_another_space_and_what_is_sent_by_a_form_is_refused() {
    String body = "{\"company\": \"LY\", \"PARTNER\": \"LYP\"}";

    HttpResponse<String> made = post(admin, "spaces/provision", body);

    assertEquals(made.body(), 200, made.statusCode());
    assertEquals(200, admin.get("/display/LYP").statusCode());
    assertEquals(404, admin.get(REST + "spaces/LYP/putback").statusCode());
    assertEquals(
        "the host's own guard",
        403,
        admin
            .send("POST", REST + "drift/check", "application/x-www-form-urlencoded", "a=b")
            .statusCode());
    assertEquals(403, post(anna, "spaces/provision", body).statusCode());
  }

  private static HttpResponse<String> post(Person person, String path, String body) {
    return person.send("POST", REST + path, "application/json", body);
  }

  private static HttpResponse<String> put(Person person, String path, String body) {
    return person.send("PUT", REST + path, "application/json", body);
  }

  private String id(String path) {
    return admin.page(path).select("meta[name=ajs-page-id]").attr("content");
  }
}
