package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.Test;

/** The same jar on Confluence 9.2's kind of host and on 10's. */
public class FlavoursIT {
  @Test
  public void the_jar_runs_on_javax() throws Exception {
    walk(StandIn.javax());
  }

  @Test
  public void the_jar_runs_on_jakarta() throws Exception {
    walk(StandIn.jakarta());
  }

  @Test
  public void the_jar_runs_on_jakarta_with_a_java_of_confluence_10() throws Exception {
    Optional<Path> newer = newerJava();
    assumeTrue("SKIPPED: no Java 21 or newer under /usr/lib/jvm", newer.isPresent());

    walk(StandIn.jakarta().on(newer.orElseThrow()));
  }

  private static void walk(StandIn standIn) throws Exception {
    standIn.before();
    try {
      Person carla = new Person(standIn, "carla");
      String course = carla.page("/display/NZP/Starting+and+stopping+a+fuel+purifier").text();
      assertTrue(course, course.contains("What happens inside the bowl"));
      String session =
          carla
              .page("/display/NZP/Working+group%3A+purifier+alarms+at+night")
              .select("a[href$=.ics]")
              .attr("href");
      assertTrue("a calendar file is offered", !session.isEmpty());
      String path = session.substring(session.indexOf("/rest/"));
      assertEquals(200, carla.get(path).statusCode());
      assertTrue(carla.get(path).body().startsWith("BEGIN:VCALENDAR"));
      feed(carla, new Person(standIn, null));
      rest(new Person(standIn, "admin"), carla);
      file(new Person(standIn, "marit"));
      question(new Person(standIn, "tom"));
      mail(new Person(standIn, "admin"));
      unsubscribing(standIn, new Person(standIn, "admin"));
    } finally {
      standIn.after();
    }
  }

  /** XML is read by the Java that runs, and a body that is no form arrives as it was sent. */
  private static void file(Person marit) throws Exception {
    String page =
        marit
            .page("/display/NZP/Self-check%3A+why+does+the+seal+break%3F")
            .select("meta[name='ajs-page-id']")
            .attr("content");
    Path items = StandIn.root().resolve("src/test/resources/nl/leerkring/qti");

    HttpResponse<String> read =
        marit.send(
            "POST",
            "/rest/leerkring/1.0/quizfiles?name=q-purifierseal&file=a.xml&pageId=" + page,
            "application/octet-stream",
            Files.readString(items.resolve("order.xml")));

    assertEquals(read.body(), 200, read.statusCode());
    assertTrue(read.body(), read.body().contains("1. Permit"));
  }

  /** Each line says elsewhere what comments say; Bram asks something that fits Tom's work. */
  private static void question(Person tom) {
    String digest = tom.page("/display/NZO/Wat+je+leert+en+kunt+leren").text();

    assertTrue(digest, digest.contains("A tag says more than paint Hier vraagt iemand iets"));
  }

  /** An invitation comes with text, HTML and calendar file, as the host's library wrote it. */
  private static void mail(Person admin) throws Exception {
    admin.post("/admin/scheduledjobs/run", Map.of("key", "mailsJob"));
    String link =
        admin.page("/outbox").select("#mails tbody a:contains(You have a seat)").attr("href");
    assertTrue("nobody was invited", !link.isEmpty());

    SeenMail seen =
        SeenMail.of(admin.get(link.substring(link.indexOf("/outbox")) + "/source").body());

    assertEquals(
        List.of("text/plain", "text/html", "text/calendar", "application/ics"), seen.types());
    assertTrue(seen.part("text/html").contains("<a href="));
    assertTrue(seen.part("text/plain"), !seen.part("text/plain").contains("</"));
    assertTrue(seen.part("text/plain"), seen.part("text/plain").contains("<http"));
    assertTrue(seen.part("text/calendar").contains("METHOD:REQUEST\r\n"));
    assertEquals("auto-generated", seen.header("Auto-Submitted"));
    assertTrue(seen.header("Date"), !seen.header("Date").isEmpty());
    assertTrue(seen.header("Message-ID"), seen.header("Message-ID").matches("<notice\\.\\w+@.+>"));
  }

  /** Mail programs unsubscribe by a POST without cookies; the link does so for nobody else. */
  private static void unsubscribing(StandIn standIn, Person admin) throws Exception {
    admin.post("/admin/plugins/leerkring/savedigest.action", Map.of("deed", "NOW"));
    admin.post("/admin/scheduledjobs/run", Map.of("key", "weeklyDigestJob"));
    String carlas = unsubscribeLink(admin, "carla");
    String nadias = unsubscribeLink(admin, "nadia");
    Map<String, String> oneClick = Map.of("List-Unsubscribe", "One-Click");

    for (String replayed : List.of(renamed(carlas, "carla", "nadia"), spliced(nadias, carlas))) {
      assertEquals(
          404, new Person(standIn, null).postWithoutToken(replayed, oneClick).statusCode());
    }
    HttpResponse<String> looked = new Person(standIn, null).get(carlas);
    String afterLooking = howOften(standIn, "carla");
    HttpResponse<String> clicked = new Person(standIn, null).postWithoutToken(carlas, oneClick);

    assertEquals(looked.body(), 200, looked.statusCode());
    assertEquals("a scanner looked", "WEEKLY", afterLooking);
    assertEquals(clicked.body(), 200, clicked.statusCode());
    assertEquals("OFF", howOften(standIn, "carla"));
    assertEquals("nadia gets it as before", "WEEKLY", howOften(standIn, "nadia"));
  }

  /** The path of the link in the newest digest of that member. */
  private static String unsubscribeLink(Person admin, String name) throws Exception {
    String mail =
        admin
            .page("/outbox")
            .select("#mails tbody tr:contains(" + name + "@) a:contains(This week)")
            .attr("href");
    assertTrue("no digest for " + name, !mail.isEmpty());
    String link =
        SeenMail.of(admin.get(mail.substring(mail.indexOf("/outbox")) + "/source").body())
            .header("List-Unsubscribe");
    return link.substring(link.indexOf("/rest/"), link.length() - 1);
  }

  /** The link with another member's key in it. */
  private static String renamed(String link, String from, String to) {
    String said = new String(token(link), StandardCharsets.ISO_8859_1);
    assertTrue(said, said.contains("key-" + from));
    return withToken(
        link, said.replace("key-" + from, "key-" + to).getBytes(StandardCharsets.ISO_8859_1));
  }

  /** The one link with the signature of the other, which are the last 16 bytes. */
  private static String spliced(String link, String other) {
    byte[] mixed = token(link);
    byte[] signed = token(other);
    System.arraycopy(signed, signed.length - 16, mixed, mixed.length - 16, 16);
    return withToken(link, mixed);
  }

  private static byte[] token(String link) {
    return Base64.getUrlDecoder().decode(link.substring(link.lastIndexOf('/') + 1));
  }

  private static String withToken(String link, byte[] token) {
    return link.substring(0, link.lastIndexOf('/') + 1)
        + Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  private static String howOften(StandIn standIn, String name) {
    return new Person(standIn, name)
        .page("/plugins/leerkring/digestpreferences.action")
        .select("input[name=frequency][checked]")
        .attr("value");
  }

  /** What a member makes an address for is read without a login. */
  private static void feed(Person carla, Person nobody) {
    String page =
        carla.post("/plugins/leerkring/savemycalendar.action", Map.of("what", "make")).body();
    String address = page.replaceAll("(?s).*?(/rest/leerkring/1\\.0/feeds/[\\w-]+\\.ics).*", "$1");

    assertTrue(nobody.get(address).body().startsWith("BEGIN:VCALENDAR"));
    assertEquals(404, nobody.get("/rest/leerkring/1.0/feeds/none.ics").statusCode());
    assertEquals(401, nobody.get("/rest/leerkring/1.0/keys.json").statusCode());
  }

  /** The configuration goes out and in; refusals have a status and, for administrators, words. */
  private static void rest(Person admin, Person carla) {
    String setup = "/rest/leerkring/1.0/setup/";
    String yaml = admin.get(setup + "leerkring.yaml?pages=true").body();
    String document = yaml.replace("name: Rederij Noordzee", "name: Noordzee BV");
    HttpResponse<String> shown = admin.send("POST", setup + "import", "application/yaml", document);
    String fingerprint = shown.body().replaceAll("(?s).*\"fingerprint\": \"(\\w+)\".*", "$1");
    HttpResponse<String> done =
        admin.send(
            "POST",
            setup + "import?fingerprint=" + fingerprint,
            "application/yaml;charset=utf-8",
            document);
    HttpResponse<String> wrong =
        admin.send(
            "PUT", "/rest/leerkring/1.0/companies/XX", "application/json", "{\"groups\": 1}");
    HttpResponse<String> forged = admin.send("POST", setup + "import", "text/plain", document);
    HttpResponse<String> curious = carla.get(setup + "leerkring.json");

    assertTrue(yaml, yaml.contains("\n- key: NZ\n"));
    assertTrue(shown.body(), shown.body().contains("\"path\": \"companies[NZ].name\""));
    assertTrue(done.body(), done.body().contains("\"imported\": true"));
    assertTrue(admin.get(setup + "leerkring.json").body().contains("\"name\": \"Noordzee BV\""));
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body(), wrong.body().contains("\"path\": \"groups\""));
    assertEquals(403, forged.statusCode());
    assertEquals(403, curious.statusCode());
    assertEquals("", curious.body());
  }

  private static Optional<Path> newerJava() throws Exception {
    Path all = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(all)) {
      return Optional.empty();
    }
    try (Stream<Path> homes = Files.list(all)) {
      return homes
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .filter(home -> home.getFileName().toString().matches(".*\\b(2[1-9])\\b.*"))
          .findFirst();
    }
  }
}
