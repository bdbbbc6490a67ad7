package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
    admin.post("/admin/scheduledjobs/run", java.util.Map.of("key", "mailsJob"));
    String link =
        admin.page("/outbox").select("#mails tbody a:contains(You have a seat)").attr("href");
    assertTrue("nobody was invited", !link.isEmpty());

    SeenMail seen =
        SeenMail.of(admin.get(link.substring(link.indexOf("/outbox")) + "/source").body());

    assertEquals(
        java.util.List.of("text/plain", "text/html", "text/calendar", "application/ics"),
        seen.types());
    assertTrue(seen.part("text/html").contains("<a href="));
    assertTrue(seen.part("text/plain"), !seen.part("text/plain").contains("</"));
    assertTrue(seen.part("text/plain"), seen.part("text/plain").contains("<http"));
    assertTrue(seen.part("text/calendar").contains("METHOD:REQUEST\r\n"));
    assertEquals("auto-generated", seen.header("Auto-Submitted"));
    assertTrue(seen.header("Date"), !seen.header("Date").isEmpty());
    assertTrue(seen.header("Message-ID"), seen.header("Message-ID").matches("<notice\\.\\w+@.+>"));
  }

  /** What a member makes an address for is read without a login. */
  private static void feed(Person carla, Person nobody) {
    String page =
        carla
            .post("/plugins/leerkring/savemycalendar.action", java.util.Map.of("what", "make"))
            .body();
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
