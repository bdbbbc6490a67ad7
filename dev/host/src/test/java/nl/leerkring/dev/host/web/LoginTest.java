package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import org.junit.ClassRule;
import org.junit.Test;

public class LoginTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Browsing visitor = HARBOUR.as(null);

  private HttpResponse<String> logIn(String name, String password, String destination) {
    return visitor.post(
        "/dologin.action",
        "os_username",
        name,
        "os_password",
        password,
        "os_destination",
        destination,
        "atl_token",
        visitor.token());
  }

  @Test
  public void the_user_name_is_the_password_and_one_arrives_where_one_wanted_to_be() {
    HttpResponse<String> answer = logIn("anna", "anna", "/display/NZ");

    assertEquals("/confluence/display/NZ", location(answer));
    String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie, cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    assertTrue(visitor.page("/display/NZ").contains("Anna de Wit"));
  }

  @Test
  public void a_wrong_password_lets_nobody_in() {
    HttpResponse<String> answer = logIn("anna", "bram", "/display/NZ");

    assertEquals("/confluence/login.action?failed=true", location(answer));
    assertEquals(302, visitor.get("/display/NZ").statusCode());
    assertEquals(401, basic("anna", "bram"));
  }

  private int basic(String name, String password) {
    return new Browsing(HARBOUR.baseUrl, name, password).get("/").statusCode();
  }

  @Test
  public void a_login_gets_a_new_visit_and_a_new_token() {
    String before = visitor.token();

    logIn("anna", "anna", "/");

    assertFalse(before.equals(visitor.token()));
  }

  @Test
  public void a_login_cannot_be_used_to_lead_somebody_away() {
    for (String wanted :
        new String[] {"https://evil.example", "//evil.example", "/\\evil.example", "evil", ""}) {
      assertEquals(wanted, "/dashboard.action", Logins.destination(wanted));
    }
    assertEquals("/display/NZ?x=1", Logins.destination("/display/NZ?x=1"));
  }

  @Test
  public void after_logging_out_the_visit_is_worth_nothing() {
    logIn("anna", "anna", "/");

    visitor.get("/logout.action");

    assertEquals(302, visitor.get("/display/NZ").statusCode());
  }

  @Test
  public void files_of_the_site_are_there_and_nothing_else_of_the_class_path() {
    assertEquals(200, visitor.get("/s/aui/aui-prototyping.css").statusCode());
    assertEquals(200, visitor.get("/s/web/site.css").statusCode());
    assertEquals(302, visitor.get("/s/web/../../nl/leerkring/dev/host/Main.class").statusCode());
    assertEquals(404, visitor.get("/s/nl/leerkring/dev/host/Main.class").statusCode());
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
