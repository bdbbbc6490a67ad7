package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** A session begins within hours, and everybody hears of it by mail; the mails as they came in. */
public class SessionMailsIT {
  private static final StandIn STAND_IN = StandIn.javax();
  private static final Browser BROWSER = new Browser(STAND_IN);
  private static final String PAGE = "/display/NZP/Working+group%3A+purifier+alarms+at+night";
  private static final String TITLE = "Working group: purifier alarms at night";
  private static final String LINK = "https://meet.harbour.example/purifier";
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  @ClassRule public static final RuleChain STARTED = RuleChain.outerRule(STAND_IN).around(BROWSER);

  private final Person admin = new Person(STAND_IN, "admin");
  private final Person bram = new Person(STAND_IN, "bram");
  private final Person carla = new Person(STAND_IN, "carla");

  @Test
  public void a_move_a_seat_given_back_and_a_cancellation_are_told_and_calendars_follow()
      throws Exception {
    sendMails();
    SeenMail invitation = mail("carla@", "You have a seat: " + TITLE);
    VEvent first = event(invitation, "REQUEST");
    ZonedDateTime start = ZonedDateTime.now(AMSTERDAM).plusMinutes(100).withSecond(0).withNano(0);

    plan(start, Map.of("reason", "The ship sails earlier"));
    sendMails();

    SeenMail moved = mail("carla@", "Moved: " + TITLE);
    assertEquals(
        List.of("text/plain", "text/html", "text/calendar", "application/ics"), moved.types());
    assertTrue(moved.part("text/plain"), moved.part("text/plain").contains("sails earlier"));
    assertTrue(moved.part("text/plain"), moved.part("text/plain").contains(LINK));
    assertEquals(moved.part("text/calendar"), moved.part("application/ics"));
    assertEquals("auto-generated", moved.header("Auto-Submitted"));
    assertTrue(moved.header("Message-ID").contains("<notice."));
    VEvent second = event(moved, "REQUEST");
    assertEquals(first.getUid(), second.getUid());
    assertTrue(second.getSequence().getSequenceNo() > first.getSequence().getSequenceNo());
    assertEquals(start.toInstant(), second.getStartDate().getDate().toInstant());
    assertFalse("nobody's address goes to others", moved.part("text/calendar").contains("bram@"));
    look("anna@", "Verplaatst: " + TITLE, "session-mail-nl");
    look("carla@", "Moved: " + TITLE, "session-mail");

    carla.post("/plugins/leerkring/rsvp.action", Map.of("pageId", pageId(), "answer", "no"));
    sendMails();

    SeenMail back = mail("carla@", "You gave your seat back");
    assertEquals(first.getUid(), event(back, "CANCEL").getUid());
    assertFalse(back.part("text/plain").contains(LINK));

    int before = mails().size();
    sendMails();
    assertEquals("a second run sends nothing", before, mails().size());
    assertTrue(
        mails().stream()
            .noneMatch(row -> row.text().contains("dirk@") && row.text().contains(TITLE)));
  }

  @Test
  public void an_administrator_sees_how_mails_stand_and_sets_how_many_there_may_be() {
    BROWSER.loggedInAs("admin").open("/admin/plugins/leerkring/mails.action");
    String wrong =
        admin.post("/admin/plugins/leerkring/savemails.action", Map.of("most", "99")).body();
    assertTrue(wrong, wrong.contains("from 0 to 50") || wrong.contains("van 0 tot 50"));
    BROWSER.assertAccessible().type("most", "5").click("#leerkring-mails button");

    assertEquals("5", BROWSER.value("most"));
    assertFalse(BROWSER.text(), BROWSER.shows("@"));
    BROWSER.picture("mails").phone().assertNothingSticksOut().assertAccessible().desktop();
  }

  @Test
  public void a_link_in_a_mail_does_nothing_by_itself() {
    String before = carla.page(PAGE).text();

    String asked =
        carla.page("/plugins/leerkring/answer.action?answer=no&pageId=" + pageId()).text();

    assertTrue(asked, asked.contains("Yes, do that"));
    assertEquals(before, carla.page(PAGE).text());
  }

  private void plan(ZonedDateTime start, Map<String, String> more) {
    Map<String, String> form = new HashMap<>(more);
    form.put("pageId", pageId());
    form.put("goal", "Fewer alarms that get people out of bed for nothing");
    form.put("agenda", "15 What woke us last month (Bram)\n30 Three prints, sorted together (all)");
    form.put("speakers", "Bram Visser, Carla Smit");
    form.put("start", start.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
    form.put("zone", "Europe/Amsterdam");
    form.put("minutes", "60");
    form.put("seats", "8");
    form.put("link", LINK);
    form.put("how", "publish");
    String answer = bram.post("/plugins/leerkring/savesession.action", form).body();
    assertFalse(answer, answer.contains("class=\"error\""));
  }

  private String pageId() {
    return bram.page(PAGE).select("meta[name=ajs-page-id]").attr("content");
  }

  private void sendMails() {
    admin.post("/admin/scheduledjobs/run", Map.of("key", "mailsJob"));
  }

  private List<Element> mails() {
    return admin.page("/outbox").select("#mails tbody tr");
  }

  private String address(String to, String subject) {
    String link =
        mails().stream()
            .filter(row -> row.text().contains(to) && row.text().contains(subject))
            .findFirst()
            .orElseThrow(() -> new AssertionError(admin.page("/outbox").text()))
            .select("a")
            .attr("href");
    return link.substring(link.indexOf("/outbox"));
  }

  private SeenMail mail(String to, String subject) throws Exception {
    return SeenMail.of(admin.get(address(to, subject) + "/source").body());
  }

  private void look(String to, String subject, String picture) {
    BROWSER.open(address(to, subject) + "/html").picture(picture);
    BROWSER.phone().assertNothingSticksOut().picture(picture + "-phone").desktop();
  }

  private static VEvent event(SeenMail mail, String method) throws Exception {
    net.fortuna.ical4j.model.Calendar file =
        new CalendarBuilder().build(new StringReader(mail.part("text/calendar")));
    assertEquals(method, file.getProperty(Property.METHOD).getValue());
    return (VEvent) file.getComponent(Component.VEVENT);
  }
}
