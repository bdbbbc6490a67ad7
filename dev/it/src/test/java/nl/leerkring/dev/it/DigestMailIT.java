package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The digest's mail as it comes in over SMTP, and what its links do for who is not logged in. */
public class DigestMailIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final int NARROW = 320;
  private static final int WIDE = 800;
  private static final int MOST_BYTES = 30 * 1024;
  private static final String FORM = "application/x-www-form-urlencoded";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  private static final Map<String, String> OUTBOX = new LinkedHashMap<>();

  /** Without a cookie, and following no redirect. */
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeClass
  public static void theEditionGoesOut() {
    Person admin = new Person(STAND_IN, "admin");
    // what else is waiting goes before, as the outbox numbers mails from the latest
    admin.post("/admin/scheduledjobs/run", Map.of("key", "mailsJob"));
    // the plugin was not there yet at this week's hour
    admin.post("/admin/plugins/leerkring/savedigest.action", Map.of("deed", "NOW"));
    admin.post("/admin/scheduledjobs/run", Map.of("key", "weeklyDigestJob"));
    for (Element row : admin.page("/outbox").select("#mails tbody tr")) {
      String subject = row.select("a").text();
      String link = row.select("a").attr("href");
      if (subject.startsWith("This week: ") || subject.startsWith("Deze week: ")) {
        OUTBOX.put(row.text().replaceAll("@.*", ""), link.substring(link.indexOf("/outbox")));
      }
    }
    assertTrue(OUTBOX.toString(), OUTBOX.keySet().containsAll(List.of("anna", "bram", "carla")));
  }

  @Test
  public void two_independent_parsers_read_both_parts_and_agree() throws Exception {
    for (String name : OUTBOX.keySet()) {
      String source = source(name);
      SeenMail mail = SeenMail.of(source); // fails where they do not agree

      assertEquals(
          "the plain part first, as the best comes last (RFC 2046)",
          List.of("text/plain", "text/html"),
          mail.types());
      assertTrue(source, source.length() <= MOST_BYTES);
      assertTrue(mail.part("text/plain").contains("[1] " + STAND_IN.url("/rest/")));
      assertFalse(source, source.matches("(?s).*\\$[a-z]\\w*[.{].*"));
    }
  }

  @Test
  public void it_says_what_it_is_to_mail_programs() throws Exception {
    SeenMail mail = SeenMail.of(source("anna"));
    String id = mail.header("Message-ID");

    assertEquals("auto-generated", mail.header("Auto-Submitted"));
    assertEquals("bulk", mail.header("Precedence"));
    assertEquals("List-Unsubscribe=One-Click", mail.header("List-Unsubscribe-Post"));
    assertTrue(id, id.matches("<digest\\.[0-9a-f]{32}@[\\w.-]+>"));
    assertFalse(id, id.equals(SeenMail.of(source("bram")).header("Message-ID")));
    String date = mail.header("Date").replaceAll(" \\(.*", "");
    Instant sent = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    Duration age = Duration.between(sent, Instant.now());
    assertTrue(date, age.abs().compareTo(Duration.ofMinutes(10)) < 0);
  }

  @Test
  public void one_click_unsubscribes_by_a_post_without_cookies_and_looking_does_not()
      throws Exception {
    String link = unsubscribeLink("bram");

    assertTrue(body(get(link)).contains("List-Unsubscribe"));
    assertEquals("a scanner looked", "WEEKLY", chosen("bram"));
    assertEquals(200, post(link, FORM, "List-Unsubscribe=One-Click").statusCode());
    assertEquals("OFF", chosen("bram"));
    assertEquals(200, post(link + "/undo", FORM, "").statusCode());
    assertEquals("WEEKLY", chosen("bram"));
    String parts =
        "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    assertEquals(200, post(link, "multipart/form-data; boundary=x", parts).statusCode());
    assertEquals("OFF", chosen("bram"));
    assertEquals(200, post(link, FORM, "List-Unsubscribe=One-Click").statusCode());
    assertEquals("carla gets it as before", "WEEKLY", chosen("carla"));
  }

  @Test
  public void a_word_that_is_not_right_tells_nothing_and_does_nothing() throws Exception {
    String link = unsubscribeLink("carla");
    String preferences = link(html("carla"), "/mail/preferences/");
    String token = link.substring(link.lastIndexOf('/') + 1);
    HttpResponse<String> madeUp = get(link.replace(token, "0123456789abcdefghij"));
    for (String wrong :
        new String[] {
          link.substring(0, link.length() - 1),
          link + "A",
          link.replace(token, token.substring(1)),
          link.replace(token, preferences.substring(preferences.lastIndexOf('/') + 1)),
          preferences.replaceAll("/[\\w-]+$", "/" + token)
        }) {
      HttpResponse<String> answer = get(wrong);

      assertEquals(wrong, 404, answer.statusCode());
      assertEquals(wrong, madeUp.body(), answer.body());
      assertEquals(404, post(wrong, FORM, "frequency=OFF&pausedUntil=").statusCode());
    }
    assertEquals("WEEKLY", chosen("carla"));
  }

  @Test
  public void the_link_says_how_often_and_can_do_nothing_else() throws Exception {
    String link = link(html("anna"), "/mail/preferences/");
    BROWSER.driver().manage().deleteAllCookies();
    BROWSER.driver().get(link);
    BROWSER.assertAccessible().choose("label[for=leerkring-frequency-MONTHLY]");
    BROWSER.set("pausedUntil", "2020-01-01").click("button");
    assertTrue(BROWSER.text(), BROWSER.shows("Deze dag ligt niet in de toekomst"));
    assertEquals("2020-01-01", BROWSER.value("pausedUntil"));
    assertEquals("nothing was kept", "WEEKLY", chosen("anna"));
    BROWSER.set("pausedUntil", "").click("button");
    assertTrue(BROWSER.text(), BROWSER.shows("Bewaard"));
    BROWSER.assertAccessible();
    BROWSER.phone().assertNothingSticksOut().assertAccessible().picture("digest-preferences-phone");
    BROWSER.desktop();

    assertEquals("MONTHLY", chosen("anna"));
    BROWSER.open("/plugins/leerkring/digestpreferences.action");
    assertTrue("nobody is logged in by it", BROWSER.path().startsWith("/login.action"));
    HttpResponse<String> page = get(link);
    assertEquals("private, no-store", header(page, "cache-control"));
    assertEquals("no-referrer", header(page, "referrer-policy"));
    assertFalse(page.body(), page.body().contains("Anna") || page.body().contains("<script"));
    assertEquals(415, post(link, "application/json", "{}").statusCode());
  }

  @Test
  public void unsubscribing_is_taken_back_with_one_click_in_a_browser() throws Exception {
    BROWSER.driver().get(unsubscribeLink("carla"));
    BROWSER.assertAccessible().click("button");
    assertTrue(BROWSER.text(), BROWSER.shows("You get the weekly overview no more"));
    assertEquals("OFF", chosen("carla"));
    BROWSER.assertAccessible().click("button");

    assertEquals("WEEKLY", chosen("carla"));
  }

  @Test
  public void a_member_says_how_often_on_their_own_page() {
    BROWSER.loggedInAs("dirk").open("/dashboard.action").click("#leerkring-digest-preferences");
    BROWSER.assertAccessible().choose("label[for=leerkring-frequency-FORTNIGHTLY]");
    BROWSER.click("#leerkring-preferences button");
    assertTrue(BROWSER.text(), BROWSER.shows("Saved."));
    BROWSER.assertAccessible().picture("digest-preferences");
    BROWSER.phone().assertNothingSticksOut().assertAccessible().desktop();

    assertEquals("FORTNIGHTLY", chosen("dirk"));
  }

  @Test
  public void a_link_leads_on_below_the_base_url_for_who_may_see_it() throws Exception {
    String base = STAND_IN.url("/").toString();
    for (String link : Jsoup.parse(html("carla")).select("a[href*=/mail/open/]").eachAttr("href")) {
      HttpResponse<String> answer = get(link);

      assertEquals(302, answer.statusCode());
      assertTrue(header(answer, "location"), header(answer, "location").startsWith(base));
      assertEquals("private, no-store", header(answer, "cache-control"));
      String path = header(answer, "location").substring(base.length() - 1);
      assertEquals(path, 200, new Person(STAND_IN, "carla").get(path).statusCode());
    }
    HttpResponse<String> madeUp = get(base + "rest/leerkring/1.0/mail/open/0123456789");
    assertEquals(404, madeUp.statusCode());
  }

  @Test
  public void pictures_for_the_docs() throws Exception {
    for (String[] reader : new String[][] {{"anna", "nl"}, {"carla", "en"}}) {
      for (int width : new int[] {NARROW, WIDE}) {
        for (String colours : new String[] {"light", "dark"}) {
          BROWSER.open(OUTBOX.get(reader[0]) + "/html");
          BROWSER.wholePicture("digest-" + reader[1] + "-" + width + "-" + colours, width, colours);
        }
      }
    }
    BROWSER.desktop();
  }

  @Test
  public void no_address_of_a_mail_stands_in_the_log() throws Exception {
    for (String link : Jsoup.parse(html("anna")).select("a").eachAttr("href")) {
      get(link);
      assertFalse(link, STAND_IN.log().contains(link.substring(link.lastIndexOf('/') + 1)));
    }
    assertFalse(STAND_IN.log(), STAND_IN.log().contains("needs allowlisting"));
  }

  /** How often they get it, as their own page says it. */
  private static String chosen(String name) {
    Document page = new Person(STAND_IN, name).page("/plugins/leerkring/digestpreferences.action");
    return page.select("input[name=frequency][checked]").attr("value");
  }

  private static String source(String name) {
    return new Person(STAND_IN, "admin").get(OUTBOX.get(name) + "/source").body();
  }

  private static String html(String name) throws Exception {
    return SeenMail.of(source(name)).part("text/html");
  }

  private static String unsubscribeLink(String name) throws Exception {
    String header = SeenMail.of(source(name)).header("List-Unsubscribe");
    String link = header.substring(1, header.length() - 1);
    assertEquals(link, link(html(name), "/mail/unsubscribe/"));
    return link;
  }

  private static String link(String html, String part) {
    return Jsoup.parse(html).select("a[href*=" + part + "]").attr("href");
  }

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String url, String type, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String body(HttpResponse<String> answer) {
    assertEquals(answer.body(), 200, answer.statusCode());
    return answer.body();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
