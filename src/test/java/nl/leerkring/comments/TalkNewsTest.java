package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.People;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.web.Message;
import org.junit.Test;
import org.mockito.Mockito;

public class TalkNewsTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  private final InMemoryMembers members = InMemoryMembers.cast();
  private final People people = Mockito.mock(People.class);
  private final CommentsWithoutAHost comments =
      new CommentsWithoutAHost(EveryDatabase.H2.get(), people, members);

  {
    Mockito.when(people.companiesByName())
        .thenReturn(
            Map.of(
                "anna",
                Set.of("NZ"),
                "bram",
                Set.of("NZ"),
                "eva",
                Set.of("NZ"),
                "carla",
                Set.of("DH")));
    members.add("eva", "en", "noordzee-office");
  }

  @Test
  public void three_people_of_two_companies_below_a_page_are_a_talk_and_told_as_a_number() {
    write("anna", 30);
    write("bram", 20);
    write("carla", 10);

    NewsItem expected =
        NewsItem.page(NewsKind.TALK, 7, "NZP", TUESDAY.minusSeconds(10))
            .with(0, new Message("comments.news.talk", 3));
    assertEquals(List.of(expected), told());
  }

  @Test
  public void people_of_one_company_and_two_who_go_on_are_none() {
    write("anna", 30);
    write("bram", 20);
    write("eva", 10);
    assertEquals("one company", List.of(), told());

    comments.write(8, "NZP", null, TUESDAY.minusSeconds(30), key("anna"), "Ours is new.");
    comments.write(8, "NZP", null, TUESDAY.minusSeconds(20), key("carla"), "Ours too.");
    comments.write(8, "NZP", null, TUESDAY.minusSeconds(10), key("anna"), "Good.");
    assertEquals("two people", List.of(), told());
  }

  @Test
  public void what_was_thrown_away_does_not_count() {
    write("anna", 30);
    write("bram", 20);
    comments.removed.add(write("carla", 10));

    assertEquals(List.of(), told());
  }

  @Test
  public void people_besides_the_maker_count_for_the_strength_of_a_page() {
    comments.write(7, "NZP", key("anna"), TUESDAY, key("anna"), "Here it is.");
    comments.write(7, "NZP", key("anna"), TUESDAY, key("bram"), "Thanks.");
    comments.write(7, "NZP", key("anna"), TUESDAY, key("bram"), "And more.");

    assertEquals(Map.of(7L, 1), comments.reactions.reactions(TUESDAY.minusSeconds(1)));
  }

  private long write(String by, int secondsAgo) {
    return comments.write(7, "NZP", null, TUESDAY.minusSeconds(secondsAgo), key(by), "Nice.");
  }

  private MemberKey key(String name) {
    return members.member(name).key();
  }

  private List<NewsItem> told() {
    return comments.talks.since(TUESDAY.minusSeconds(1000), TUESDAY);
  }
}
