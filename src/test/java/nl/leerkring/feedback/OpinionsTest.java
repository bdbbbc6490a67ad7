package nl.leerkring.feedback;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.leads.HomesInTests;
import nl.leerkring.news.NewsItem;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class OpinionsTest {
  private static final long PAGE = 100;
  private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");

  private final Database database;
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final Opinions opinions;
  private final Opinions otherNode;
  private final Hearing hearing;

  public OpinionsTest(EveryDatabase kind) {
    database = kind.get();
    InMemoryCompanies companies = new InMemoryCompanies();
    companies.save(
        new Company(
            "NZ", "Noordzee", Set.of("noordzee-crew", "noordzee-office"), Set.of(), Map.of()));
    companies.save(new Company("DH", "De Hoop", Set.of("dehoop-yard"), Set.of(), Map.of()));
    pages.add(PAGE, "Purifier", 1);
    pages.hide(PAGE, member("dirk"));
    pages.letEdit(member("anna"));
    opinions = opinions(companies);
    otherNode = opinions(companies);
    hearing = new Hearing(opinions, companies.service(members, new InMemorySpaces()), members);
  }

  private Opinions opinions(InMemoryCompanies companies) {
    return new Opinions(
        new AoOpinionRepository(
            new RealActiveObjects(database, "nl.leerkring", AoOpinion.class),
            new Transactions(new DatabaseTransactions(database))),
        pages,
        HomesInTests.of(companies.service(members, new InMemorySpaces()), members),
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void a_click_is_enough_and_can_be_changed_without_losing_the_remark() {
    opinions.say(member("bram"), PAGE, "YES", null);
    opinions.say(member("bram"), PAGE, "", "  The drawing \u2693 helped  ");

    opinions.say(member("bram"), PAGE, "PARTLY", null);

    Opinion own = opinions.own(member("bram"), PAGE).orElseThrow();
    assertEquals(Verdict.PARTLY, own.verdict());
    assertEquals("The drawing \u2693 helped", own.remark());
    assertEquals("NZ", own.companyKey());
    assertEquals(NOW, own.at());
  }

  @Test
  public void the_digest_hears_how_many_found_a_page_of_use_and_no_more() {
    opinions.say(member("bram"), PAGE, "YES", "Thanks");
    opinions.say(member("anna"), PAGE, "YES", null);
    opinions.say(member("carla"), PAGE, "PARTLY", null);
    OpinionRepository repository =
        new AoOpinionRepository(
            new RealActiveObjects(database, "nl.leerkring", AoOpinion.class),
            new Transactions(new DatabaseTransactions(database)));

    assertEquals(Map.of(PAGE, 2), new UsefulPages(repository).reactions(NOW));
    assertEquals(Map.of(), new UsefulPages(repository).reactions(NOW.plusMillis(1)));
  }

  @Test
  public void a_maker_is_thanked_once_for_the_page_that_was_of_use_to_most_and_by_nobody_twice() {
    Member anna = member("anna");
    Member bram = member("bram");
    pages.add(200, "Rope", 0, "NZP", anna, NOW);
    pages.add(201, "Tags", 0, "NZP", anna, NOW);
    for (String name : List.of("anna", "bram", "carla", "dirk")) {
      opinions.say(member(name), 200, name.equals("dirk") ? "PARTLY" : "YES", null);
    }
    opinions.say(bram, 201, "YES", null);
    otherNode.say(bram, 200, "YES", "Again");
    OpinionRepository repository =
        new AoOpinionRepository(
            new RealActiveObjects(database, "nl.leerkring", AoOpinion.class),
            new Transactions(new DatabaseTransactions(database)));
    long before = database.statements();

    Map<MemberKey, List<NewsItem>> news =
        new ThanksToMakers(repository).of(List.of(anna, bram, member("dirk")), NOW);

    assertEquals(1, database.statements() - before);
    assertEquals(Set.of(anna.key()), news.keySet());
    NewsItem item = news.get(anna.key()).get(0);
    assertEquals(200, item.pageId());
    assertEquals(new Message("feedback.news.useful", 2), item.says());
    assertEquals(
        Map.of(), new ThanksToMakers(repository).of(List.of(anna), NOW.plusSeconds(9 * 86_400)));
  }

  @Test
  public void double_clicks_on_two_nodes_count_once() throws Exception {
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    List<Callable<Optional<Message>>> clicks =
        IntStream.range(0, 12)
            .<Callable<Optional<Message>>>mapToObj(
                i ->
                    () ->
                        (i % 2 == 0 ? opinions : otherNode).say(member("bram"), PAGE, "YES", null))
            .toList();

    for (var click : nodes.invokeAll(clicks)) {
      assertEquals(Optional.empty(), click.get());
    }
    nodes.shutdownNow();

    assertEquals(1, opinions.all(member("anna"), PAGE).size());
  }

  @Test
  public void makers_hear_sums_by_company_and_remarks_and_others_hear_nothing() {
    opinions.say(member("bram"), PAGE, "YES", "Thanks");
    opinions.say(member("carla"), PAGE, "NO", null);
    opinions.say(member("eva"), PAGE, "YES", null);

    Heard heard = hearing.of(member("anna"), PAGE, 10).orElseThrow();

    assertEquals(3, heard.sums().total());
    assertEquals(List.of("", "De Hoop", "Noordzee"), List.copyOf(heard.companies().keySet()));
    assertEquals(1, heard.companies().get("De Hoop").of(Verdict.NO));
    assertEquals(
        List.of(new Heard.Remark("Bram", "Noordzee", Verdict.YES, "Thanks", NOW)), heard.remarks());
    assertEquals(Optional.empty(), hearing.of(member("carla"), PAGE, 10));
    assertEquals(List.of(), opinions.all(member("carla"), PAGE));
  }

  @Test
  public void a_supplier_says_and_hears_nothing_of_a_page_of_an_inner_ring() {
    Optional<Message> refused = opinions.say(member("dirk"), PAGE, "YES", null);

    assertEquals("feedback.error.page", refused.orElseThrow().key());
    assertEquals(Optional.empty(), opinions.own(member("dirk"), PAGE));
    assertEquals(Optional.empty(), hearing.of(member("dirk"), PAGE, 10));
  }

  @Test
  public void what_is_no_answer_or_too_long_is_refused_and_changes_nothing() {
    assertRefused("feedback.error.verdict", "", "A remark");
    assertRefused("feedback.error.verdict", "yes; drop table", null);
    assertRefused("feedback.error.long", "YES", "x".repeat(Opinions.LONGEST_REMARK + 1));

    assertEquals(Optional.empty(), opinions.own(member("bram"), PAGE));
  }

  private void assertRefused(String key, String verdict, String remark) {
    assertEquals(
        key, opinions.say(member("bram"), PAGE, verdict, remark).map(Message::key).orElse(""));
  }

  @Test
  public void hundreds_of_people_cost_makers_as_many_queries_as_one() {
    opinions.say(member("bram"), PAGE, "YES", null);
    long one = statements();

    for (int i = 0; i < 200; i++) {
      opinions.say(members.add("member" + i, "en", "dehoop-yard"), PAGE, "NO", null);
    }

    assertEquals(one, statements());
    assertEquals(201, hearing.of(member("anna"), PAGE, 10).orElseThrow().sums().total());
  }

  private long statements() {
    long before = database.statements();
    hearing.of(member("anna"), PAGE, 10);
    return database.statements() - before;
  }

  @Test
  public void files_are_safe_in_a_spreadsheet() {
    opinions.say(member("bram"), PAGE, "YES", "=HYPERLINK(\"http://x\")");
    Texts words = new Texts((locale, key, arguments) -> key, member("anna").locale());

    Heard heard = hearing.of(member("anna"), PAGE, 10).orElseThrow();
    String remarks = FeedbackFiles.remarks(heard, words);

    assertTrue(remarks, remarks.contains("\"'=HYPERLINK(\"\"http://x\"\")\"\r\n"));
    assertTrue(remarks.startsWith("\ufeff\"feedback.when\""));
    assertTrue(FeedbackFiles.sums(heard, words).contains("\"Noordzee\",\"1\",\"0\",\"0\""));
    assertFalse(FeedbackFiles.sums(heard, words).contains("Bram"));
  }

  private Member member(String name) {
    return members.member(name);
  }
}
