package nl.leerkring.digestmail;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestItem;
import nl.leerkring.digest.LeadNote;
import nl.leerkring.digest.Section;
import nl.leerkring.host.Mail;
import nl.leerkring.host.Member;
import nl.leerkring.links.InMemoryLinkKeys;
import nl.leerkring.news.NewsKind;
import nl.leerkring.preferences.LinkedMailLinks;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.RealTemplates;
import nl.leerkring.testing.RealTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The mail itself: as its reader gets it, in both parts, from the real templates and words. */
public class DigestMailTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final String BASE = "https://confluence.harbour.example";
  private static final String EDITION = "2026-W48";
  private static final int MOST_BYTES = 30 * 1024;
  private static final int MOST_ITEMS = 7;
  private static final int LONGEST_TITLE = 255;

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final DigestMail mails =
      new DigestMail(
          new RealTemplates(),
          new RealTexts(),
          LinkedMailLinks.of(
              new InMemoryLinkKeys().node(Clock.fixed(TUESDAY, ZoneOffset.UTC)), members, BASE));

  @Test
  public void it_holds_up_in_every_mail_program_in_both_languages() {
    for (String reader : new String[] {"anna", "carla"}) {
      for (Digest digest : List.of(harbour(), fullest(), smallest())) {
        Mail mail = mails.of(member(reader), digest, EDITION);

        assertEquals(List.of(), MailLint.faults(mail.html(), BASE + "/"));
      }
    }
  }

  @Test
  public void the_fullest_one_is_small_and_has_few_links() {
    Mail mail = mails.of(member("anna"), fullest(), EDITION);

    assertTrue(Jsoup.parse(mail.html()).select("a").size() <= 12);
    assertTrue(bytes(mail) + " bytes", bytes(mail) <= MOST_BYTES);
  }

  @Test
  public void each_item_has_its_place_its_words_and_why() {
    Document mail = Jsoup.parse(mails.of(member("carla"), harbour(), EDITION).html());

    assertEquals(
        List.of("For you", "From partners", "From the whole community"),
        mail.select("h2").eachText());
    assertEquals("Hello Carla,", mail.select("h1").text());
    assertTrue(mail.text(), mail.text().contains("Bram, Noordzee and partners"));
    assertTrue(mail.text(), mail.text().contains("Because you are: Engineer"));
    assertTrue(mail.text(), mail.text().contains("A word from your lead at De Hoop"));
    assertFalse(mail.text(), mail.text().contains("less often than you chose"));
    assertTrue(
        Jsoup.parse(mails.of(member("carla"), harbour().seldomNow(), EDITION).html())
            .text()
            .contains("less often than you chose"));
  }

  @Test
  public void where_only_titles_may_be_told_neither_part_says_more() {
    DigestItem inner = item(1, Section.OWN, "Dry dock budget 2027", "Bram, Noordzee", true);

    Mail mail = mails.of(member("anna"), digest(List.of(inner)), EDITION);

    assertTrue(mail.html().contains("Dry dock budget 2027"));
    assertFalse(mail.html().contains("Bram, Noordzee"));
    assertTrue(mail.text().contains("Dry dock budget 2027"));
    assertFalse(mail.text().contains("Bram, Noordzee"));
  }

  @Test
  public void whatever_people_typed_stays_text() {
    for (String hostile :
        new String[] {
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "</td></tr></table>",
          "$text.get('x') #end ${reader}",
          "<!--[if mso]>",
          "a & b &lt; c &amp;amp; d",
          "l'\u00e9t\u00e9 \u2013 \ud83d\ude00 \u200f\u05e9\u05dc\u05d5\u05dd",
          "</style><style>body{display:none}</style>"
        }) {
      DigestItem item = item(1, Section.OWN, hostile, hostile, false);
      Digest digest =
          new Digest(List.of(item), hostile, List.of(new LeadNote(hostile, hostile)), false);

      Mail mail = mails.of(member("anna"), digest, EDITION);

      List<String> faults = MailLint.faults(mail.html(), BASE + "/");
      faults.remove("something that Velocity did not know"); // here somebody typed it
      assertEquals(hostile, List.of(), faults);
      assertEquals(hostile, Jsoup.parse(mail.html()).select("a").first().wholeText());
      assertTrue(mail.text(), mail.text().contains("* " + hostile + " [1]\n"));
    }
  }

  @Test
  public void a_subject_fits_on_a_line_and_is_the_strongest() {
    Mail mail = mails.of(member("anna"), fullest(), EDITION);

    assertEquals("Deze week: Purifier trick", subject("Purifier trick"));
    assertTrue(mail.subject(), mail.subject().length() <= 70);
    assertTrue(mail.subject(), mail.subject().matches("Deze week: \\S.*\\S\u2026"));
    assertEquals("Deze week: a b", subject(" a\n\tb "));
    for (long seed = 0; seed < 500; seed++) {
      String title =
          new Random(seed)
              .ints(1 + seed % 250, 0x1f5fa, 0x1f610)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String subject = subject(title);
      assertTrue(subject, subject.codePointCount(0, subject.length()) <= 70);
      assertEquals("no half letters", subject, utf8(utf8(subject)));
    }
  }

  @Test
  public void the_plain_part_reads_well() {
    Mail mail = mails.of(member("carla"), harbour().seldomNow(), EDITION);

    List<String> lines = mail.text().lines().toList();
    assertEquals("Hello Carla,", lines.get(0));
    for (String line : lines) {
      assertTrue(line, line.length() <= 72 || line.matches("(\\[\\d+] )?https://\\S+"));
      assertEquals(line, line.equals("-- ") ? line : line.stripTrailing(), line);
    }
    assertTrue(mail.text(), mail.text().contains("\nFOR YOU\n\n* Purifier alarms at night [1]\n"));
    assertFalse(mail.text(), mail.text().contains("\n\n\n"));
    assertFalse(mail.text(), mail.text().matches("(?s).*(<[a-z/]|&[a-z#]+;|\\$[a-z]).*"));
    for (int number = 1; number <= harbour().items().size(); number++) {
      String link = "\n[" + number + "] " + BASE;
      assertTrue(link, mail.text().contains(link));
    }
  }

  @Test
  public void both_parts_have_the_same_links() {
    Mail mail = mails.of(member("anna"), fullest(), EDITION);

    List<String> ofHtml = Jsoup.parse(mail.html()).select("a").eachAttr("href");

    ofHtml.forEach(link -> assertTrue(link, mail.text().contains(link)));
    assertEquals(ofHtml.size(), mail.text().split("https://", -1).length - 1);
    assertTrue(ofHtml.contains(mail.headers().unsubscribeUrl()));
  }

  @Test
  public void it_is_the_same_mail_however_often_it_is_made_and_anothers_is_another() {
    String id = mails.of(member("anna"), harbour(), EDITION).headers().id();

    assertEquals(id, mails.of(member("anna"), smallest(), EDITION).headers().id());
    assertNotEquals(id, mails.of(member("bram"), harbour(), EDITION).headers().id());
    assertNotEquals(id, mails.of(member("anna"), harbour(), "2026-W49").headers().id());
    assertFalse(id, id.contains("anna"));
  }

  private String subject(String title) {
    Digest digest =
        new Digest(List.of(item(1, Section.OWN, title, "", false)), title, List.of(), false);
    return mails.of(member("anna"), digest, EDITION).subject();
  }

  private static String utf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static int bytes(Mail mail) {
    return (mail.html() + mail.text()).getBytes(StandardCharsets.UTF_8).length;
  }

  private static Digest harbour() {
    return new Digest(
        List.of(
            item(
                1,
                Section.MINE,
                "Purifier alarms at night",
                "Tuesday 1 December at 10:00, 3 seats free",
                false),
            item(
                2,
                Section.PARTNERS,
                "Starting and stopping a fuel purifier",
                "Bram, Noordzee and partners",
                false),
            item(
                3,
                Section.EVERYONE,
                "A spring line parted, and what we changed",
                "Dirk, Lely for everyone",
                false)),
        "Purifier alarms at night",
        List.of(new LeadNote("De Hoop", "The yard is closed on Friday.\nSee you on Monday!")),
        false);
  }

  private static Digest smallest() {
    return digest(List.of(item(1, Section.EVERYONE, "Rope care", "", false)));
  }

  /** As much as there can be: each title, detail and note as long as can be, in wide letters. */
  private static Digest fullest() {
    List<DigestItem> items = new ArrayList<>();
    for (int i = 0; i < MOST_ITEMS; i++) {
      String title =
          (i + " Vervanging van een \u201cgravity disc\u201d & \u00e9\u00e9n zuiger ").repeat(9);
      items.add(
          item(
              i,
              Section.values()[i % Section.values().length],
              title.substring(0, LONGEST_TITLE),
              "Anna-Wilhelmina van den Broek-de Groot, Rederij Noordzee en partners in de haven",
              false));
    }
    String note = "Denk aan de sessie van donderdag & neem iets mee. ".repeat(10);
    return new Digest(
        items, items.get(0).title(), List.of(new LeadNote("Rederij Noordzee", note)), true);
  }

  private static Digest digest(List<DigestItem> items) {
    return new Digest(items, items.get(0).title(), List.of(), false);
  }

  private static DigestItem item(
      int id, Section section, String title, String detail, boolean titleOnly) {
    String path =
        "/spaces/NZP/pages/" + (123456789L + id) + "/Starting+and+stopping+a+fuel+purifier";
    return new DigestItem(
        "page:" + id,
        section,
        NewsKind.values()[0],
        title,
        0,
        "",
        path,
        detail,
        "Because you are: Engineer",
        titleOnly);
  }

  private Member member(String name) {
    return members.member(name);
  }
}
