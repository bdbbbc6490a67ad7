package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** The configuration as a file, in a real browser. */
public class SetupIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);

  @ClassRule public static final RuleChain RULES = RuleChain.outerRule(STAND_IN).around(BROWSER);

  @Test
  public void an_administrator_sees_what_a_file_would_do_and_then_imports_it() {
    Person admin = new Person(STAND_IN, "admin");
    String yaml = admin.get("/rest/leerkring/1.0/setup/leerkring.yaml").body();
    String path = "/admin/plugins/leerkring/setup.action";

    BROWSER.desktop().loggedInAs("admin").open(path);
    String download = BROWSER.href("#leerkring-downloads a");
    BROWSER.set("document", yaml).click("#leerkring-setup .buttons button");
    boolean nothing = BROWSER.shows("There is nothing to import");
    BROWSER
        .set(
            "document",
            yaml.replace("- noordzee-crew\n", "").replace("Rederij Noordzee", "Noordzee"))
        .click("#leerkring-setup .buttons button");
    BROWSER.picture("setup");
    boolean shown = BROWSER.shows("companies[NZ].groups: remove noordzee-crew");
    BROWSER.phone().open(path);
    boolean fits = BROWSER.fits();
    BROWSER
        .desktop()
        .set(
            "document",
            yaml.replace("- noordzee-crew\n", "").replace("Rederij Noordzee", "Noordzee"))
        .click("#leerkring-setup .buttons button")
        .click("#leerkring-setup button[name=fingerprint]");

    assertTrue(download, download.endsWith("/confluence/rest/leerkring/1.0/setup/leerkring.yaml"));
    assertTrue(nothing && shown && fits);
    assertTrue(BROWSER.address(), BROWSER.address().endsWith("/rings.action"));
    assertEquals(200, admin.get("/rest/leerkring/1.0/companies/NZ").statusCode());
    assertTrue(
        admin.get("/rest/leerkring/1.0/companies/NZ").body().contains("\"name\": \"Noordzee\""));
  }
}
