package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The whole product in a thin slice, as four people walk through it in a real browser. */
public class SliceIT {
  private static final StandIn STAND_IN = StandIn.javax().freshlyInstalled();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String PARTNER_PAGE = "/display/NZP/Starting+and+stopping+a+fuel+purifier";
  private static final String COMPANY_PAGE = "/display/NZ/Dry+dock+budget+2027";
  private static final String PUBLIC_PAGE = "/display/NZO/Noordzee+for+everyone+home";
  private static final String SESSION_PAGE =
      "/display/NZP/Working+group%3A+purifier+alarms+at+night";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  /** The administrator's first hour: from an empty plugin to companies whose rings hold. */
  @BeforeClass
  public static void anAdministratorMapsCompaniesLooksAtThePreviewAndAppliesIt() {
    BROWSER.loggedInAs("admin");
    BROWSER.open("/admin/plugins/leerkring/companies.action");
    assertTrue(BROWSER.shows("There is no company yet"));
    company("DH", "Werf De Hoop", "dehoop-yard", "", "DH COMPANY\nDHP PARTNER\nDHO PUBLIC");
    company("LY", "Touwslagerij Lely", "lely-staff", "", "LYO PUBLIC");
    company(
        "NZ",
        "Rederij Noordzee",
        "noordzee-office, noordzee-crew",
        "DH",
        "NZ COMPANY\nNZP PARTNER\nNZO PUBLIC");
    assertTrue(BROWSER.shows("Give dehoop-yard: see the space"));
    BROWSER.picture("rings-preview");
    BROWSER.click("#leerkring-apply button");
    assertTrue(BROWSER.text(), BROWSER.shows("There is nothing to change"));
    BROWSER.open("/admin/plugins/leerkring/companies.action").picture("companies");
  }

  private static void company(
      String key, String name, String groups, String partners, String spaces) {
    BROWSER.open("/admin/plugins/leerkring/company.action");
    BROWSER.type("key", key).type("name", name).type("groups", groups);
    BROWSER.type("partners", partners).type("spaces", spaces);
    BROWSER.click("#leerkring-company button");
  }

  @Test
  public void what_an_administrator_typed_wrong_is_said_at_its_field_and_nothing_is_lost() {
    BROWSER.loggedInAs("admin").open("/admin/plugins/leerkring/company.action");
    BROWSER.type("key", "WK").type("name", "Wadkust").type("groups", "wadkust-krew");

    BROWSER.click("#leerkring-company button");

    assertTrue(BROWSER.shows("Confluence has no group \u201cwadkust-krew\u201d"));
    assertEquals("Wadkust", BROWSER.value("name"));
  }

  @Test
  public void the_rings_hold_for_a_partner_and_for_a_supplier() {
    for (String person : new String[] {"bram", "carla", "dirk"}) {
      Person somebody = new Person(STAND_IN, person);
      assertEquals(
          person, person.equals("bram") ? 200 : 404, somebody.get(COMPANY_PAGE).statusCode());
      assertEquals(
          person, person.equals("dirk") ? 404 : 200, somebody.get(PARTNER_PAGE).statusCode());
      assertEquals(person, 200, somebody.get(PUBLIC_PAGE).statusCode());
    }
    BROWSER.loggedInAs("dirk").open(PARTNER_PAGE);
    assertFalse(BROWSER.shows("purifier"));
    BROWSER.open("/dashboard.action");
    assertFalse(BROWSER.shows("Noordzee and partners"));
    assertTrue(BROWSER.shows("Noordzee for everyone"));
  }

  @Test
  public void a_member_of_another_company_follows_a_course() {
    BROWSER.loggedInAs("carla").open(PARTNER_PAGE);
    BROWSER.click(".leerkring-course button");
    assertTrue(BROWSER.text(), BROWSER.shows("0 of 5 lessons done"));

    BROWSER.click(".leerkring-lessons li:nth-child(1) button");
    assertTrue(BROWSER.shows("1 of 5 lessons done"));
    BROWSER.picture("course");
    BROWSER.phone().open(PARTNER_PAGE).picture("course-phone").desktop();
    BROWSER.click(".leerkring-continue");

    assertTrue(BROWSER.text(), BROWSER.shows("Choosing the gravity disc"));
  }

  @Test
  public void an_editor_plans_a_session_and_a_partner_takes_a_seat() {
    BROWSER.loggedInAs("bram").open(SESSION_PAGE);
    BROWSER.click(".leerkring-plan");
    BROWSER.type("goal", "Fewer alarms at night").type("speakers", "Bram Visser");
    BROWSER.set("start", "2030-06-04T10:00").type("zone", "Europe/Amsterdam").type("seats", "2");
    BROWSER.click("#leerkring-session-form button");
    assertTrue(
        "no walk-in hours",
        BROWSER.shows("minstens") || BROWSER.shows("ten minste \u00e9\u00e9n agendapunt"));
    BROWSER.type("agenda", "15 What woke us\n30 What we try");
    BROWSER.picture("session-plan").click("#leerkring-session-form button");
    assertTrue(BROWSER.text(), BROWSER.shows("What we try"));

    BROWSER.loggedInAs("carla").open(SESSION_PAGE).click(".leerkring-yes");

    assertTrue(BROWSER.text(), BROWSER.shows("You have a seat"));
    assertTrue(BROWSER.shows("1 of 2 seats free"));
    BROWSER.picture("session");
    BROWSER.phone().open(SESSION_PAGE).picture("session-phone").desktop();
    String calendar = BROWSER.href(".leerkring-calendar");
    String file =
        new Person(STAND_IN, "carla").get(calendar.substring(calendar.indexOf("/rest/"))).body();
    assertTrue(file, file.contains("DTSTART:20300604T080000Z"));
    assertEquals(
        404,
        new Person(STAND_IN, "dirk")
            .get(calendar.substring(calendar.indexOf("/rest/")))
            .statusCode());
  }

  @Test
  public void the_digest_tells_each_member_once_and_only_what_they_may_see() {
    new Person(STAND_IN, "admin")
        .post("/admin/plugins/leerkring/savedigest.action", java.util.Map.of("deed", "NOW"));
    String first = runDigest();
    int mails = outbox().select("#mails tbody a").size();
    String second = runDigest();

    assertTrue(first, first.contains("sent"));
    assertTrue(first + " / " + second, second.contains("0 sent"));
    assertTrue(mails > 3);
    assertEquals("a second run sends nothing", mails, outbox().select("#mails tbody a").size());
    String dirks = mailTo("dirk@");
    assertFalse(dirks, dirks.contains("Dry dock budget") || dirks.contains("purifier"));
    String annas = mailTo("anna@");
    assertTrue(annas, annas.contains("Dag Anna"));
    BROWSER.open(mailAddress("anna@")).picture("digest");
  }

  @Test
  public void no_page_shows_a_reference_that_velocity_did_not_know() {
    Person bram = new Person(STAND_IN, "bram");
    for (String path :
        new String[] {PARTNER_PAGE, SESSION_PAGE, "/plugins/leerkring/session.action?pageId=1"}) {
      assertFalse(path, bram.page(path).body().html().matches("(?s).*\\$[a-z]\\w*\\.\\w.*"));
    }
    assertFalse(STAND_IN.log(), STAND_IN.log().contains("needs allowlisting"));
  }

  private static String runDigest() {
    Person admin = new Person(STAND_IN, "admin");
    admin.post("/admin/scheduledjobs/run", java.util.Map.of("key", "weeklyDigestJob"));
    return admin
        .page("/admin/scheduledjobs")
        .select("table tbody tr:contains(weekly digest)")
        .first()
        .text();
  }

  private static org.jsoup.nodes.Document outbox() {
    return new Person(STAND_IN, "admin").page("/outbox");
  }

  private static String mailAddress(String to) {
    String link =
        outbox().select("#mails tbody tr").stream()
            .filter(row -> row.text().contains(to))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No mail to " + to + " in " + outbox().text()))
            .select("a")
            .attr("href");
    return link.substring(link.indexOf("/outbox"));
  }

  private static String mailTo(String to) {
    return Jsoup.parse(new Person(STAND_IN, "admin").get(mailAddress(to)).body()).html();
  }
}
