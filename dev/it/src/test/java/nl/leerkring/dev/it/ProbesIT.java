package nl.leerkring.dev.it;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Cross-ring probes: every address, resource, macro, feed, export and report of the plugin, asked
 * by each kind of person for what is not theirs. Nothing from beyond the ring may appear, not even
 * a title, a count, or a difference between what is hidden and what does not exist.
 */
public class ProbesIT {
  private static final String NOTHING = "999999999";

  /** Words that stand in pages that somebody may not see. */
  private static final List<String> OF_NOORDZEE_ONLY =
      List.of("Dry dock budget", "Near miss", "Yard offers", "Crew change autumn");

  private static final List<String> OF_DE_HOOP_ONLY =
      List.of("Yard hourly rates", "Slot plan dock", "Toolbox talks");
  private static final List<String> OF_NOORDZEE_AND_PARTNERS =
      List.of("purifier", "gravity disc", "Spare parts we lend", "spring line parted");
  private static final List<String> OF_ADMINISTRATORS =
      List.of("noordzee-office", "dehoop-yard", "wadkust-crew", "kaap-pilots");

  /** What is asked with GET; {@code {id}} becomes a page that the person may not see. */
  private static final List<String> LOOKS =
      List.of(
          "/admin/plugins/leerkring/companies.action",
          "/admin/plugins/leerkring/company.action?key=NZ",
          "/admin/plugins/leerkring/rings.action",
          "/admin/plugins/leerkring/keptgroups.action",
          "/admin/plugins/leerkring/matrix.action",
          "/admin/plugins/leerkring/undorings.action",
          "/admin/plugins/leerkring/drift.action",
          "/admin/plugins/leerkring/reach.action",
          "/admin/plugins/leerkring/names.action",
          "/admin/plugins/leerkring/leads.action?key=NZ",
          "/admin/plugins/leerkring/provision.action?key=NZ",
          "/admin/plugins/leerkring/putback.action?space=NZ",
          "/admin/plugins/leerkring/leaving.action?key=NZ",
          "/admin/plugins/leerkring/setup.action",
          "/rest/leerkring/1.0/leaving/NZ.json",
          "/admin/plugins/leerkring/personaldata.action?person=bram",
          "/rest/leerkring/1.0/personaldata/person.json?person=bram",
          "/rest/leerkring/1.0/personaldata/mine.json",
          "/plugins/leerkring/mydata.action",
          "/rest/leerkring/1.0/companies",
          "/rest/leerkring/1.0/companies/NZ",
          "/rest/leerkring/1.0/keptgroups",
          "/rest/leerkring/1.0/matrix",
          "/rest/leerkring/1.0/rings/plan",
          "/rest/leerkring/1.0/rings/undo",
          "/rest/leerkring/1.0/rings/history",
          "/rest/leerkring/1.0/setup/leerkring.yaml",
          "/rest/leerkring/1.0/setup/leerkring.json",
          "/admin/plugins/leerkring/xapi.action",
          "/admin/plugins/leerkring/mails.action",
          "/admin/plugins/leerkring/digest.action",
          "/admin/plugins/leerkring/digestpreview.action?userName=bram",
          "/plugins/leerkring/leadword.action?key=NZ",
          "/plugins/leerkring/lead.action",
          "/plugins/leerkring/lead.action?key=NZ",
          "/plugins/leerkring/why.action",
          "/plugins/leerkring/why.action?userName=bram&place=NZ",
          "/plugins/leerkring/why.action?userName=bram&place={id}",
          "/plugins/leerkring/pagering.action?pageId={id}",
          "/plugins/leerkring/newpage.action?pageId={id}",
          "/plugins/leerkring/session.action?pageId={id}",
          "/plugins/leerkring/answer.action?pageId={id}&answer=yes&number=0",
          "/plugins/leerkring/sessionhost.action?pageId={id}&number=0",
          "/plugins/leerkring/handin.action?pageId={id}",
          "/plugins/leerkring/work.action?workId=1",
          "/plugins/leerkring/workfeedback.action?reviewId=1",
          "/plugins/leerkring/coursechanges.action?pageId={id}",
          "/plugins/leerkring/quiz.action?pageId={id}",
          "/plugins/leerkring/suggest.action?pageId={id}",
          "/plugins/leerkring/suggested.action",
          "/plugins/leerkring/cohort.action?pageId={id}",
          "/plugins/leerkring/cohort.action?cohortId=1",
          "/plugins/leerkring/recall.action?courseId={id}",
          "/plugins/leerkring/suggested.action?key=NZ",
          "/plugins/leerkring/mycalendar.action",
          "/plugins/leerkring/profile.action",
          "/plugins/leerkring/sessions.action",
          "/plugins/leerkring/sessions.action?when=past&company=Noordzee&kind=group",
          "/plugins/leerkring/sessionmonth.action",
          "/plugins/leerkring/sessionmonth.action?view=agenda&company=NZ",
          "/plugins/leerkring/datepoll.action?pageId={id}",
          "/plugins/leerkring/meet.action?with=hugo&with=ruud",
          "/rest/leerkring/1.0/feeds/0123456789abcdefghijklmnopqrstuvwxyzABCDEFG.ics",
          "/plugins/leerkring/digestpreferences.action",
          "/rest/leerkring/1.0/mail/preferences/0123456789abcdefghijklmnop",
          "/rest/leerkring/1.0/mail/unsubscribe/0123456789abcdefghijklmnop",
          "/rest/leerkring/1.0/mail/open/0123456789abcdefghijklmnop",
          "/plugins/leerkring/catalogue.action",
          "/plugins/leerkring/catalogue.action?company=Noordzee",
          "/rest/leerkring/1.0/pages/{id}/ring",
          "/rest/leerkring/1.0/sessions/{id}.ics",
          "/plugins/leerkring/certificate.action?code=0123456789abcdefghijklmnop",
          "/plugins/leerkring/verify.action",
          "/plugins/leerkring/verify.action?code=0123456789abcdefghijklmnop",
          "/rest/leerkring/1.0/certificates/0123456789abcdefghijklmnop.jwt",
          "/rest/leerkring/1.0/certificates/0123456789abcdefghijklmnop.json",
          "/rest/leerkring/1.0/issuer.json",
          "/rest/leerkring/1.0/keys.json",
          "/rest/leerkring/1.0/coursereports/{id}/lessons.csv",
          "/rest/leerkring/1.0/coursereports/{id}/enrolments.csv",
          "/rest/leerkring/1.0/feedback/{id}.csv",
          "/rest/leerkring/1.0/feedback/{id}/remarks.csv",
          "/rest/leerkring/1.0/reach.csv",
          "/rest/leerkring/1.0/drift",
          "/rest/leerkring/1.0/why?userName=bram&place=NZ",
          "/rest/leerkring/1.0/why?userName=bram&place={id}",
          "/rest/leerkring/1.0/people/NZ",
          "/rest/leerkring/1.0/pagerings/{id}",
          "/rest/leerkring/1.0/spaces/NZ/putback",
          "/rest/leerkring/1.0/setup/leerkring.yaml?pages=true",
          "/rest/leerkring/1.0/setup/leerkring.json?pages=true",
          "/dosearchsite.action?queryString=budget",
          "/dosearchsite.action?queryString=spring+line",
          "/dashboard.action");

  /** What is asked with POST, with the person's own token. */
  private static final List<String> DEEDS =
      List.of(
          "/admin/plugins/leerkring/savecompany.action?key=NZ&name=Mine&groups=lely-staff",
          "/admin/plugins/leerkring/archivecompany.action?key=NZ&left=true",
          "/admin/plugins/leerkring/savekeptgroups.action?groups=lely-staff",
          "/admin/plugins/leerkring/applyrings.action?fingerprint=x",
          "/admin/plugins/leerkring/continuerings.action?stop=true",
          "/admin/plugins/leerkring/saveundo.action?fingerprint=x",
          "/admin/plugins/leerkring/savematrix.action?anonymous=true",
          "/admin/plugins/leerkring/mend.action?finding=x",
          "/admin/plugins/leerkring/importsetup.action?document=version:+1",
          "/rest/leerkring/1.0/rings/apply",
          "/rest/leerkring/1.0/drift/check",
          "/rest/leerkring/1.0/drift/mend",
          "/rest/leerkring/1.0/people/NZ/guests",
          "/rest/leerkring/1.0/people/NZ/guests/extend",
          "/rest/leerkring/1.0/people/NZ/guests/end",
          "/rest/leerkring/1.0/people/NZ/members",
          "/rest/leerkring/1.0/people/NZ/members/remove",
          "/rest/leerkring/1.0/pagerings/{id}/agree",
          "/rest/leerkring/1.0/pagerings/{id}/takeback",
          "/rest/leerkring/1.0/spaces/provision",
          "/rest/leerkring/1.0/spaces/NZ/putback",
          "/rest/leerkring/1.0/rings/continue",
          "/rest/leerkring/1.0/rings/stop",
          "/rest/leerkring/1.0/setup/import",
          "/admin/plugins/leerkring/saveleads.action?key=NZ&leads=dirk",
          "/admin/plugins/leerkring/saveprovision.action?key=NZ&companySpace=NZX",
          "/admin/plugins/leerkring/saveputback.action?space=NZ&fingerprint=x",
          "/admin/plugins/leerkring/leave.action?key=NZ&typed=NZ&staying=NZO LY",
          "/admin/plugins/leerkring/importsetup.action?document=x",
          "/admin/plugins/leerkring/eraseperson.action?person=bram&again=bram",
          "/plugins/leerkring/guest.action?key=NZ&userName=dirk&until=2030-01-01",
          "/plugins/leerkring/guest.action?key=NZ&what=extend&who=x",
          "/plugins/leerkring/colleague.action?key=NZ&member=dirk",
          "/plugins/leerkring/colleague.action?key=NZ&what=home&member=dirk",
          "/plugins/leerkring/partner.action?key=NZ&partner=LY",
          "/plugins/leerkring/partner.action?key=NZ&partner=DH&end=true",
          "/plugins/leerkring/savepagering.action?pageId={id}&ring=PUBLIC&customer=no&colleague=no&competitor=no",
          "/plugins/leerkring/answersharing.action?pageId={id}",
          "/plugins/leerkring/answersharing.action?pageId={id}&back=true",
          "/plugins/leerkring/savenewpage.action?pageId={id}&kind=COURSE&title=Mine",
          "/plugins/leerkring/enrol.action?pageId={id}",
          "/plugins/leerkring/lessondone.action?pageId={id}&lessonId={id}&done=true",
          "/plugins/leerkring/savecoursechanges.action?pageId={id}&again={id}",
          "/plugins/leerkring/savecertificate.action?code=0123456789abcdefghijklmnop&shared=true",
          "/admin/plugins/leerkring/savexapi.action?endpoint=https://x.test",
          "/admin/plugins/leerkring/savemails.action?most=0",
          "/admin/plugins/leerkring/savedigest.action?deed=NOW",
          "/admin/plugins/leerkring/savedigest.action?day=MONDAY&hour=1&pace=1",
          "/plugins/leerkring/saveleadword.action?key=NZ&note=Hello&page={id}",
          "/plugins/leerkring/savequiz.action?pageId={id}&text=x",
          "/plugins/leerkring/takequiz.action?pageId={id}",
          "/plugins/leerkring/takequiz.action?pageId={id}&attempt=1&handIn=true",
          "/rest/leerkring/1.0/quizzes/attempts/1",
          "/rest/leerkring/1.0/quizfiles?pageId={id}&file=a.txt",
          "/plugins/leerkring/tick.action?pageId={id}&ticked=x",
          "/rest/leerkring/1.0/instructions/{id}",
          "/rest/leerkring/1.0/films/{id}",
          "/plugins/leerkring/savesuggest.action?pageId={id}&key=NZ&whom=bram",
          "/plugins/leerkring/saverecall.action?courseId={id}&chosen=0:1",
          "/plugins/leerkring/saverecall.action?courseId={id}&what=off",
          "/plugins/leerkring/savecohort.action?pageId={id}&name=x&starts=2030-01-01&sessions=",
          "/plugins/leerkring/savecohort.action?cohortId=1&name=x&starts=2030-01-01&sessions={id}",
          "/plugins/leerkring/cohortdeed.action?cohortId=1&what=end",
          "/plugins/leerkring/cohortdeed.action?cohortId=1&what=add&whom=bram",
          "/plugins/leerkring/withdrawcourse.action?key=NZ&assignmentId=1",
          "/plugins/leerkring/declinecourse.action?courseId={id}&backTo={id}",
          "/plugins/leerkring/savemycalendar.action?company=NZ&what=make",
          "/plugins/leerkring/savemycalendar.action?company=NZ&what=revoke",
          "/plugins/leerkring/feedback.action?pageId={id}&verdict=YES&remark=x",
          "/rest/leerkring/1.0/feedback/{id}",
          "/plugins/leerkring/savedigestpreferences.action?frequency=WEEKLY",
          "/rest/leerkring/1.0/mail/preferences/0123456789abcdefghijklmnop",
          "/rest/leerkring/1.0/mail/unsubscribe/0123456789abcdefghijklmnop",
          "/rest/leerkring/1.0/mail/unsubscribe/0123456789abcdefghijklmnop/undo",
          "/plugins/leerkring/stillright.action?pageId={id}",
          "/plugins/leerkring/savesession.action?pageId={id}&goal=x",
          "/plugins/leerkring/savemeet.action?with=hugo&space=NZ&title=Mine",
          "/plugins/leerkring/savedatepoll.action?pageId={id}&slots=2030-01-01T10:00",
          "/plugins/leerkring/answerdatepoll.action?pageId={id}&answers=2030-01-01T10:00:00Z=YES",
          "/plugins/leerkring/closedatepoll.action?pageId={id}&slot=2030-01-01T10:00:00Z",
          "/plugins/leerkring/saveprofile.action?functions=x&functionsShown=EVERYONE",
          "/plugins/leerkring/savehandin.action?pageId={id}&text=x&file=/download/attachments/{id}/x.png",
          "/plugins/leerkring/workdeed.action?workId=1&what=takeback",
          "/plugins/leerkring/workdeed.action?workId=1&what=thank&reviewId=1",
          "/plugins/leerkring/claimwork.action?pageId={id}",
          "/plugins/leerkring/saveworkfeedback.action?reviewId=1&revision=0&scores=0:3&remarks=x",
          "/plugins/leerkring/attend.action?pageId={id}&number=0",
          "/plugins/leerkring/sessionremark.action?pageId={id}&number=0&remark=x",
          "/plugins/leerkring/savesessionhost.action?pageId={id}&number=0&what=after&notes=/x",
          "/plugins/leerkring/rsvp.action?pageId={id}&answer=yes");

  @ClassRule public static final StandIn STAND_IN = StandIn.javax();

  private static final Map<String, String> HIDDEN = new LinkedHashMap<>();

  /** A page hidden from each; the supplier also from one that was narrowed in an open space. */
  @BeforeClass
  public static void find_what_is_hidden_from_whom() {
    String inner = id("/display/NZ/Dry+dock+budget+2027");
    HIDDEN.put("carla", inner);
    HIDDEN.put("dirk", id("/display/NZO/A+spring+line+parted%2C+and+what+we+changed"));
    HIDDEN.put("", inner);
    String deHoops = id("/display/DH/Yard+hourly+rates+2027");
    HIDDEN.put("bram", deHoops);
    HIDDEN.put("anna", deHoops);
    HIDDEN.put("liv", deHoops);
  }

  /** A member, a lead and a guest of Noordzee ask for what is De Hoop's. */
  private static boolean isOfNoordzee(String person) {
    return List.of("bram", "anna", "liv").contains(person);
  }

  private static List<String> secretsFor(String person) {
    List<String> secrets = new ArrayList<>(OF_ADMINISTRATORS);
    secrets.addAll(isOfNoordzee(person) ? OF_DE_HOOP_ONLY : OF_NOORDZEE_ONLY);
    if (person.equals("dirk") || person.isEmpty()) {
      secrets.addAll(OF_NOORDZEE_AND_PARTNERS);
    }
    return secrets;
  }

  @Test
  public void there_are_enough_of_them() {
    assertTrue(LOOKS.size() + DEEDS.size() + "", LOOKS.size() + DEEDS.size() >= 50);
  }

  @Test
  public void nothing_from_beyond_the_ring_appears_to_anybody() {
    List<String> found = new ArrayList<>();
    for (String person : HIDDEN.keySet()) {
      List<String> secrets = secretsFor(person);
      for (String probe : LOOKS) {
        look(found, person, probe, secrets, answer(person, probe, HIDDEN.get(person), false));
      }
      for (String probe : DEEDS) {
        look(found, person, probe, secrets, answer(person, probe, HIDDEN.get(person), true));
      }
    }
    assertEquals(List.of(), found);
  }

  /** The probes are aimed at something: who may see it gets to see it by the same addresses. */
  @Test
  public void to_who_may_see_it_they_show_it() {
    List<String> found = new ArrayList<>();
    List<String> secrets = new ArrayList<>(OF_NOORDZEE_ONLY);
    secrets.addAll(OF_ADMINISTRATORS);
    for (String probe : LOOKS) {
      String id = HIDDEN.get("carla");
      look(found, "admin", probe, secrets, answer("admin", probe, id, false));
    }
    assertTrue(found.toString(), found.size() >= 8);
  }

  @Test
  public void what_is_hidden_looks_like_what_does_not_exist() {
    List<String> different = new ArrayList<>();
    for (String person : HIDDEN.keySet()) {
      for (String probe : LOOKS) {
        compare(different, person, probe, false);
      }
      for (String probe : DEEDS) {
        compare(different, person, probe, true);
      }
    }
    assertEquals(List.of(), different);
  }

  @Test
  public void nothing_of_what_was_tried_has_happened() {
    nothing_from_beyond_the_ring_appears_to_anybody();

    Person dirk = new Person(STAND_IN, "dirk");
    Person admin = new Person(STAND_IN, "admin");
    assertEquals(404, dirk.get("/display/NZ").statusCode());
    assertEquals(404, new Person(STAND_IN, "carla").get("/display/NZ").statusCode());
    String companies = admin.get("/admin/plugins/leerkring/companies.action").body();
    assertTrue(companies, companies.contains("Rederij Noordzee"));
    assertTrue(companies, !companies.contains("(left)") && !companies.contains("Mine"));
    assertTrue(
        admin
            .get("/admin/plugins/leerkring/rings.action")
            .body()
            .contains("leerkring-nothing-to-change"));
  }

  private static void compare(List<String> different, String person, String probe, boolean post) {
    if (probe.contains("{id}")) {
      String id = HIDDEN.get(person);
      String hidden = neutral(answer(person, probe, id, post), id);
      String nothing = neutral(answer(person, probe, NOTHING, post), NOTHING);
      if (!hidden.equals(nothing)) {
        different.add(person + " " + probe + "\n" + hidden + "\n" + nothing);
      }
    }
  }

  private static void look(
      List<String> found,
      String person,
      String probe,
      List<String> secrets,
      HttpResponse<String> answer) {
    for (String secret : secrets) {
      boolean own = probe.contains("queryString") && answer.body().contains(secret + "\"");
      if (answer.body().toLowerCase().contains(secret.toLowerCase()) && !own) {
        found.add("[" + person + "] " + probe + " shows " + secret);
      }
    }
    if (answer.statusCode() >= 500 || answer.body().contains("Exception")) {
      found.add("[" + person + "] " + probe + " fails: " + answer.statusCode());
    }
  }

  private static HttpResponse<String> answer(String name, String probe, String id, boolean post) {
    Person person = new Person(STAND_IN, name.isEmpty() ? null : name);
    String path = probe.replace("{id}", id);
    if (isOfNoordzee(name)) {
      path = path.replaceAll("(key=|place=|space=|/)NZ\\b", "$1DH");
    }
    if (!post) {
      return person.get(path);
    }
    if (path.startsWith("/rest/")) {
      return person.send("POST", path, "application/json", "{\"version\": 1}");
    }
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : path.substring(path.indexOf('?') + 1).split("&")) {
      form.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
    }
    return person.post(path.substring(0, path.indexOf('?')), form);
  }

  /** Without what differs from one request to the next anyway. */
  private static String neutral(HttpResponse<String> answer, String id) {
    return answer.statusCode()
        + answer.body().replace(id, "ID").replaceAll("(content|value)=\"[0-9a-f]{16,}\"", "TOKEN");
  }

  private static String id(String path) {
    String id =
        new Person(STAND_IN, "admin").page(path).select("meta[name=ajs-page-id]").attr("content");
    assertTrue(path, !id.isEmpty());
    return id;
  }
}
