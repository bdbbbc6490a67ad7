package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.People;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.web.Message;
import org.junit.Test;
import org.mockito.Mockito;

public class WrittenToYouTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final Database database = EveryDatabase.H2.get();
  private final CommentsWithoutAHost comments =
      new CommentsWithoutAHost(database, Mockito.mock(People.class), members);
  private final MemberKey anna = members.member("anna").key();
  private final MemberKey bram = members.member("bram").key();
  private final MemberKey carla = members.member("carla").key();

  @Test
  public void how_many_people_wrote_below_the_page_with_the_most_is_told_to_its_maker() {
    comments.write(7, "NZP", anna, hoursAgo(3), bram, "Thanks.");
    comments.write(8, "NZP", anna, hoursAgo(3), bram, "Thanks.");
    long latest = comments.write(8, "NZP", anna, hoursAgo(2), carla, "We do the same.");
    comments.write(8, "NZP", anna, hoursAgo(1), anna, "Good to hear.");

    assertEquals(
        Map.of(anna, List.of(thanks("written:" + latest, 8, 2, "comments.news.written", 2))),
        told());
  }

  @Test
  public void how_many_answered_is_told_to_who_asked_and_not_to_who_asked_something_else() {
    long question = comments.write(7, "NZP", null, hoursAgo(5), anna, "Which disc?");
    comments.write(7, "NZP", null, hoursAgo(4), bram, "And which oil?");
    comments.write(7, "NZP", null, hoursAgo(3), carla, "63.");

    NewsItem answered = thanks("answered:" + question, 7, 3, "comments.news.answered", 1);
    assertEquals(List.of(answered), told().get(anna));
  }

  @Test
  public void what_was_thrown_away_is_not_counted_and_what_is_old_is_not_told() {
    comments.removed.add(comments.write(7, "NZP", anna, hoursAgo(3), bram, "Thanks."));
    comments.write(8, "NZP", anna, TUESDAY.minus(Duration.ofDays(9)), bram, "Thanks.");

    assertEquals(Map.of(), told());
  }

  @Test
  public void who_wrote_below_a_page_has_seen_it_until_then() {
    comments.write(7, "NZP", null, hoursAgo(5), anna, "Nice.");
    comments.write(7, "NZP", null, hoursAgo(2), anna, "Really.");
    comments.write(7, "NZP", null, hoursAgo(1), bram, "Yes.");

    assertEquals(Map.of(anna, Map.of(7L, hoursAgo(2))), comments.seen.seen(List.of(anna)));
  }

  @Test
  public void many_members_with_many_pages_cost_three_queries() {
    for (int i = 0; i < 100; i++) {
      comments.write(i, "NZP", anna, hoursAgo(2), bram, "Which disc?");
      comments.write(i, "NZP", anna, hoursAgo(1), carla, "63.");
    }
    long before = database.statements();

    told();

    assertEquals(3, database.statements() - before);
  }

  private static NewsItem thanks(String key, long page, int hours, String says, int people) {
    return NewsItem.own(key, NewsKind.THANKS, page, hoursAgo(hours), new Message(says, people));
  }

  private static Instant hoursAgo(int hours) {
    return TUESDAY.minus(Duration.ofHours(hours));
  }

  private Map<MemberKey, List<NewsItem>> told() {
    List<Member> all = List.of("anna", "bram", "carla").stream().map(members::member).toList();
    return comments.own.of(all, TUESDAY);
  }
}
