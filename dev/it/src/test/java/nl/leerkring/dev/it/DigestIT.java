package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.runners.MethodSorters;

/** An administrator steers the digest of the Harbour; a lead says a word in it. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class DigestIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String DESK = "/admin/plugins/leerkring/digest.action";
  private static final String SAVE = "/admin/plugins/leerkring/savedigest.action";
  private static final String COMPANY_PAGE = "Dry dock budget";
  private static final String PARTNER_PAGE = "Spare parts we lend each other";
  private static final String MY_DIGEST = "/display/NZO/Wat+je+leert+en+kunt+leren";
  private static final String ASKED_BELOW_PARTNER_PAGE =
      "(?s).*" + PARTNER_PAGE + "\\s+Hier vraagt iemand iets waar nog niemand antwoord op gaf.*";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  private final Person admin = new Person(STAND_IN, "admin");

  @Test
  public void a_a_question_below_a_page_stands_in_the_digest_of_who_may_see_that_page() {
    BROWSER.loggedInAs("femke").open("/display/NZP/Spare+parts+we+lend+each+other");
    BROWSER.type("content", "Who has an impeller for a 45 left?");
    BROWSER.click("#comments-section form button");
    assertTrue(BROWSER.text(), BROWSER.text().contains("Who has an impeller"));

    String marits = BROWSER.loggedInAs("marit").open(MY_DIGEST).text();
    String dirks = BROWSER.loggedInAs("dirk").open(MY_DIGEST).text();

    assertTrue(marits, marits.matches(ASKED_BELOW_PARTNER_PAGE));
    assertFalse("what she wrote", marits.contains("impeller"));
    assertFalse(dirks, dirks.contains(PARTNER_PAGE));
  }

  @Test
  public void a_preview_shows_the_mail_of_anybody_and_sends_and_records_nothing() {
    String before = counts();
    int mails = mails();
    BROWSER.loggedInAs("admin").open(DESK).type("userName", "anna");
    BROWSER.click("#leerkring-digest-preview button").assertAccessible();

    assertTrue(BROWSER.text(), BROWSER.shows("Nothing is sent"));
    String annas = mailShown("anna");
    assertTrue(annas, annas.contains("Anna"));
    assertFalse("links lead nowhere", annas.contains("href="));
    String dirks = mailShown("dirk");
    assertFalse(dirks, dirks.contains(COMPANY_PAGE) || dirks.contains("purifier"));
    BROWSER.picture("digest-preview");
    BROWSER.phone().assertNothingSticksOut().assertAccessible().desktop();
    assertEquals(before, counts());
    assertEquals(mails, mails());
    String asAnna = new Person(STAND_IN, "anna").get(DESK).body();
    assertFalse(asAnna, asAnna.contains("leerkring-digest-counts"));
  }

  @Test
  public void b_a_lead_writes_a_word_to_their_own_people_for_the_edition_to_come() {
    BROWSER.loggedInAs("anna").open("/plugins/leerkring/lead.action?key=NZ");
    BROWSER.click("#leerkring-lead-digest").assertAccessible();
    BROWSER.type("note", "Next week the yard visits us.").type("page", "no such page");
    BROWSER.click("#leerkring-lead-word button");
    assertTrue(BROWSER.text(), BROWSER.text().contains("Next week the yard visits us."));
    BROWSER.picture("digest-lead");

    BROWSER.type("page", "").click("#leerkring-lead-word button");
    BROWSER.open("/plugins/leerkring/leadword.action?key=NZ");

    assertTrue(BROWSER.text(), BROWSER.text().contains("Next week the yard visits us."));
    String brams =
        new Person(STAND_IN, "bram").get("/plugins/leerkring/leadword.action?key=NZ").body();
    assertFalse(brams, brams.contains("yard visits"));
  }

  @Test
  public void c_the_digest_as_a_page_shows_each_reader_their_own() {
    BROWSER.loggedInAs("bram").open(MY_DIGEST);
    BROWSER.assertAccessible().picture("my-digest");
    BROWSER.phone().open(MY_DIGEST).assertNothingSticksOut().desktop();

    String dirks = new Person(STAND_IN, "dirk").page(MY_DIGEST).text();
    assertFalse(dirks, dirks.contains(COMPANY_PAGE) || dirks.contains("purifier"));
  }

  @Test
  public void d_while_paused_nothing_goes_and_after_it_everybody_gets_it_once() {
    admin.post(SAVE, Map.of("deed", "NOW"));
    admin.post(SAVE, Map.of("deed", "PAUSE"));
    int before = mails();
    String paused = run();
    assertTrue(paused, paused.contains("0 sent"));
    assertEquals(before, mails());
    BROWSER.loggedInAs("admin").open(DESK).assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("Paused: nothing goes out until you resume"));

    BROWSER.click("#leerkring-digest-steer button[value=RESUME]");
    String first = run();
    int after = mails();
    String second = run();

    assertFalse(first, first.contains(" 0 sent"));
    assertTrue(first, after > before + 3);
    assertTrue(second, second.contains("0 sent"));
    assertEquals(after, mails());
    BROWSER.open(DESK).picture("digest-admin");
    BROWSER.phone().assertNothingSticksOut().assertAccessible().desktop();
    assertFalse(STAND_IN.log(), STAND_IN.log().contains("needs allowlisting"));
  }

  @Test
  public void e_settings_that_are_wrong_are_told_at_their_field_and_nothing_is_lost() {
    BROWSER.loggedInAs("admin").open(DESK).type("hour", "25").type("pace", "7");
    String answer = admin.post(SAVE, Map.of("day", "TUESDAY", "hour", "25", "pace", "7")).body();
    assertTrue(answer, answer.contains("from 0 to 23"));
    assertTrue(answer, answer.contains("value=\"7\""));

    admin.post(SAVE, Map.of("day", "WEDNESDAY", "hour", "10", "pace", "60"));

    String desk = admin.page(DESK).html();
    assertTrue(desk, desk.contains("value=\"10\""));
    admin.post(SAVE, Map.of("day", "TUESDAY", "hour", "9", "pace", "300", "titlesOnly", "COMPANY"));
  }

  @Test
  public void f_a_space_gets_one_post_about_its_week_and_each_reader_sees_their_own() {
    Person bram = new Person(STAND_IN, "bram");
    Person dirk = new Person(STAND_IN, "dirk");
    newPage(bram, "Fuel log in ten minutes");
    String inner = newPage(bram, "What the fuel cost");
    run();
    assertEquals("off by default", List.of(), posts());

    BROWSER.loggedInAs("anna").open("/plugins/leerkring/lead.action?key=NZ");
    BROWSER.click("#leerkring-lead-weekposts").assertAccessible();
    BROWSER.click("form:has(input[value=NZO]) button[name=on]").assertAccessible();
    BROWSER.picture("week-posts").phone().assertNothingSticksOut().desktop();
    admin.post(SAVE, Map.of("deed", "NOW"));
    run();
    run();

    assertEquals(1, posts().size());
    String post = posts().get(0);
    BROWSER.loggedInAs("bram").open(post).assertAccessible().picture("week-post");
    assertTrue(BROWSER.text(), BROWSER.shows("Created by Anna de Wit"));
    assertTrue(BROWSER.text(), BROWSER.shows("Fuel log in ten minutes"));
    assertTrue(BROWSER.text(), BROWSER.shows("What the fuel cost"));
    BROWSER.phone().open(post).assertNothingSticksOut().desktop();
    assertTrue(dirk.page(post).text().contains("What the fuel cost"));
    new Person(STAND_IN, "anna")
        .post("/pages/dorestrictions.action", Map.of("pageId", inner, "viewUsers", "anna, bram"));
    String dirks = dirk.page(post).text();
    assertTrue(dirks, dirks.contains("Fuel log in ten minutes"));
    assertFalse("restricted since", dirks.contains("What the fuel cost"));
    assertTrue(bram.page(post).text().contains("What the fuel cost"));
    assertTrue(admin.page(DESK).select("#leerkring-digest-posts").text().contains("NZO: posted"));
    assertFalse(STAND_IN.log(), STAND_IN.log().contains("needs allowlisting"));
  }

  private String newPage(Person maker, String title) {
    String home = maker.page("/display/NZO").select("meta[name=ajs-page-id]").attr("content");
    maker.post(
        "/pages/docreatepage.action",
        Map.of("fromPageId", home, "title", title, "wysiwygContent", "<p>As we do it.</p>"));
    return maker
        .page("/display/NZO/" + title.replace(' ', '+'))
        .select("meta[name=ajs-page-id]")
        .attr("content");
  }

  /** Addresses of the posts in the space, below the context path. */
  private List<String> posts() {
    return admin
        .page("/pages/viewrecentblogposts.action?key=NZO")
        .select("#blog-posts a")
        .eachAttr("href")
        .stream()
        .map(address -> address.replaceFirst("^/confluence", ""))
        .toList();
  }

  private String mailShown(String userName) {
    return admin
        .page("/admin/plugins/leerkring/digestpreview.action?userName=" + userName)
        .select("#leerkring-digest-mail")
        .attr("srcdoc");
  }

  private String counts() {
    return admin.page(DESK).select("#leerkring-digest-counts").text();
  }

  /** Digests that were sent; other mails come and go beside them. */
  private int mails() {
    return Integer.parseInt(
        admin.page(DESK).select("#leerkring-digest-counts tr:contains(Sent) td").text());
  }

  private String run() {
    admin.post("/admin/scheduledjobs/run", Map.of("key", "weeklyDigestJob"));
    return admin
        .page("/admin/scheduledjobs")
        .select("table tbody tr:contains(weekly digest)")
        .first()
        .text();
  }
}
