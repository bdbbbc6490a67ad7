package nl.leerkring.dev.it;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/**
 * The administrator's first hour: from a fresh install to four mapped companies with a preview and
 * an apply, and what comes after; once at a desk, with a look at every page on a phone.
 */
public class FirstHourIT {
  private static final StandIn STAND_IN = StandIn.javax().freshlyInstalled();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String ADMIN = "/admin/plugins/leerkring/";
  private static final String MEMBER = "/plugins/leerkring/";
  private static final String PUBLIC_PAGE =
      "/display/NZO/A+spring+line+parted%2C+and+what+we+changed";

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void from_a_fresh_install_to_four_companies_whose_rings_hold() {
    BROWSER.loggedInAs("admin").open(ADMIN + "companies.action").assertAccessible();
    assertTrue(BROWSER.shows("There is no company yet"));
    company("DH", "Werf De Hoop", "dehoop-yard", "", "DH COMPANY\nDHP PARTNER\nDHO PUBLIC");
    company("WK", "Wadkust Ferries", "wadkust-crew, wadkust-office", "", "WK COMPANY\nWKO PUBLIC");
    company("LY", "Touwslagerij Lely", "lely-staff", "", "LYO PUBLIC");
    onPhone(ADMIN + "company.action");
    company(
        "NZ",
        "Rederij Noordzee",
        "noordzee-office, noordzee-crew",
        "DH\nWK until 2030-12-31",
        "NZ COMPANY\nNZP PARTNER\nNZO PUBLIC closed");
    assertTrue(BROWSER.shows("Give dehoop-yard: see the space"));
    BROWSER.assertAccessible();
    onPhone(ADMIN + "rings.action");

    BROWSER.open(ADMIN + "rings.action").type("why", "Four companies to begin with");
    BROWSER.click("#leerkring-apply button");
    assertTrue(BROWSER.text(), BROWSER.shows("There is nothing to change"));

    everyAdminPage();
    leadsAndGuests();
    ringsOnPages();
    driftIsSeenAndMended();
    undo();
  }

  private static void company(
      String key, String name, String groups, String partners, String spaces) {
    BROWSER.open(ADMIN + "company.action").assertAccessible();
    BROWSER.type("key", key).type("name", name).type("groups", groups);
    BROWSER.type("partners", partners).type("spaces", spaces);
    BROWSER.click("#leerkring-company button");
  }

  private static void everyAdminPage() {
    for (String page :
        new String[] {
          "companies.action",
          "company.action?key=NZ",
          "rings.action",
          "matrix.action",
          "keptgroups.action",
          "undorings.action",
          "drift.action",
          "reach.action",
          "names.action",
          "leads.action?key=NZ",
          "provision.action?key=NZ",
          "putback.action?space=NZ",
          "leaving.action?key=NZ"
        }) {
      BROWSER.open(ADMIN + page).assertAccessible();
      onPhone(ADMIN + page);
    }
    BROWSER.open(ADMIN + "provision.action?key=NZ").picture("provision");
    BROWSER.open(ADMIN + "leaving.action?key=NZ").picture("leaving");
    BROWSER.open(ADMIN + "matrix.action").picture("matrix");
    BROWSER.open(ADMIN + "reach.action").picture("reach");
  }

  private static void leadsAndGuests() {
    BROWSER.open(ADMIN + "leads.action?key=NZ").type("leads", "anna");
    BROWSER.click("#leerkring-leads button");
    BROWSER.click("#leerkring-apply button");
    BROWSER.loggedInAs("anna").open("/dashboard.action").click("#leerkring-lead");
    BROWSER.click("a[href$='key=NZ']").assertAccessible();
    BROWSER.type("userName", "dirk").set("until", "2020-01-01");
    BROWSER.click("#leerkring-invite button");
    assertTrue(BROWSER.text(), BROWSER.shows("kies vandaag of later"));
    BROWSER.set("until", java.time.LocalDate.now().plusMonths(2).toString());
    BROWSER.click("#leerkring-invite button");
    assertTrue(BROWSER.text(), BROWSER.shows("gast tot en met"));
    BROWSER.assertAccessible().picture("lead");
    onPhone(MEMBER + "lead.action?key=NZ");
    Person dirk = new Person(STAND_IN, "dirk");
    assertTrue(dirk.get("/display/NZ").statusCode() == 200);
    BROWSER.open(MEMBER + "lead.action?key=NZ").click("button[value=end]");
    assertTrue(dirk.get("/display/NZ").statusCode() == 404);
  }

  private static void ringsOnPages() {
    BROWSER.loggedInAs("bram").open(PUBLIC_PAGE).waitFor(".leerkring-badge");
    assertTrue(BROWSER.text(), BROWSER.shows("Zichtbaar voor: iedereen in de leerkring"));
    BROWSER.assertAccessible().click("#leerkring-page-ring");
    BROWSER.assertAccessible();
    onPhone(BROWSER.path());
    BROWSER.choose("label[for=leerkring-ring-PARTNER]").picture("page-ring");
    BROWSER.click("#leerkring-page-ring .aui-button-primary").waitFor(".leerkring-badge");
    assertTrue(BROWSER.text(), BROWSER.shows("Zichtbaar voor: Rederij Noordzee en partners"));
    BROWSER.picture("badge");
    assertTrue(new Person(STAND_IN, "dirk").get(PUBLIC_PAGE).statusCode() == 404);
    assertTrue(new Person(STAND_IN, "carla").get(PUBLIC_PAGE).statusCode() == 200);
    BROWSER.open(PUBLIC_PAGE).click("#leerkring-new-page").assertAccessible();
    onPhone(BROWSER.path());
    BROWSER.type("title", "Splicing at night").click("#leerkring-new-page .aui-button-primary");
    BROWSER.waitFor(".leerkring-badge");
    assertTrue("closed", BROWSER.shows("Zichtbaar voor: Rederij Noordzee"));
    assertFalse("closed", BROWSER.shows("Zichtbaar voor: Rederij Noordzee en partners"));
    assertTrue(BROWSER.text(), BROWSER.shows("Splicing at night: eerste les"));
    BROWSER.open(MEMBER + "why.action").assertAccessible();
  }

  private static void driftIsSeenAndMended() {
    BROWSER.loggedInAs("admin");
    new Person(STAND_IN, "admin")
        .post(
            "/admin/permissions/change",
            java.util.Map.of("key", "NZ", "right", "VIEWSPACE", "group", "lely-staff"));
    BROWSER.open(ADMIN + "drift.action");
    assertTrue(BROWSER.text(), BROWSER.shows("Leak: somebody outside the ring can see"));
    BROWSER.assertAccessible().picture("drift");
    onPhone(ADMIN + "drift.action");
    BROWSER.open(MEMBER + "why.action?userName=dirk&place=NZ").assertAccessible();
    assertTrue(BROWSER.text(), BROWSER.shows("Group lely-staff of Touwslagerij Lely may see NZ"));
    BROWSER.picture("why");
    onPhone(BROWSER.path());
    BROWSER.open(ADMIN + "drift.action").click("#leerkring-findings button");
    assertTrue(BROWSER.text(), BROWSER.shows("Confluence has exactly what the rings say"));
  }

  private static void undo() {
    String audit = new Person(STAND_IN, "admin").page("/admin/audit").text();
    assertTrue(audit, audit.contains("rings.audit.APPLY"));
    assertTrue(audit, audit.contains("why: Four companies to begin with"));
    assertTrue(audit, audit.contains("rings.audit.PAGE"));
    BROWSER.open(ADMIN + "undorings.action").assertAccessible().picture("undo");
    assertTrue(BROWSER.text(), BROWSER.shows("Four companies to begin with"));
    BROWSER.click("#leerkring-undo button");
    assertTrue(BROWSER.text(), BROWSER.shows("lely-staff"));
  }

  private static void onPhone(String path) {
    BROWSER.phone().open(path).assertAccessible().assertNothingSticksOut().desktop();
  }
}
