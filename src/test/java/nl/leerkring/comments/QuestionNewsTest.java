package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.People;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.MemberKey;
import nl.leerkring.news.NewsItem;
import nl.leerkring.news.NewsKind;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.ProfileField;
import nl.leerkring.profiles.ShownTo;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.web.Message;
import org.junit.Test;
import org.mockito.Mockito;

public class QuestionNewsTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final MemberKey BRAM = new MemberKey("key-bram");
  private static final String QUESTION = "Which disc do you sail with?";

  private final Database database = EveryDatabase.H2.get();
  private final CommentsWithoutAHost comments =
      new CommentsWithoutAHost(database, Mockito.mock(People.class), InMemoryMembers.cast());

  @Test
  public void a_question_that_nobody_answered_is_told_with_its_page_and_without_its_text() {
    long id = ask(TUESDAY.minusSeconds(60));

    NewsItem expected =
        NewsItem.own("question:" + id, NewsKind.QUESTION, 7, TUESDAY.minusSeconds(60), null)
            .in("NZP")
            .by(ANNA)
            .with(0, new Message("comments.news.question"));
    assertEquals(List.of(expected), told());
  }

  @Test
  public void an_answer_ends_it() {
    ask(TUESDAY.minusSeconds(60));

    comments.write(7, "NZP", BRAM, TUESDAY.minusSeconds(30), BRAM, "The one with 63.");

    assertEquals(List.of(), told());
  }

  @Test
  public void what_was_thrown_away_is_told_to_nobody() {
    comments.removed.add(ask(TUESDAY.minusSeconds(60)));

    assertEquals(List.of(), told());
  }

  @Test
  public void it_is_for_whom_the_asker_resembles_as_far_as_the_asker_shows_it_to_everyone() {
    comments.profiles.put(
        ANNA,
        new Profile(
            ANNA,
            List.of("Chief engineer"),
            List.of("Boilers"),
            List.of("Purifiers"),
            Map.of(
                ProfileField.FUNCTIONS,
                ShownTo.EVERYONE,
                ProfileField.WANTS_TO_LEARN,
                ShownTo.PARTNERS)));
    ask(TUESDAY.minusSeconds(60));

    assertEquals(Set.of("Chief engineer"), told().get(0).functions());
    assertEquals(Set.of(), told().get(0).topics());
  }

  @Test
  public void many_questions_cost_one_query_and_no_more_than_sixty_questions_to_confluence() {
    for (int i = 0; i < 200; i++) {
      comments.write(i, "NZP", BRAM, TUESDAY.minusSeconds(i), ANNA, QUESTION);
    }
    long before = database.statements();

    assertEquals(QuestionNews.MOST, told().size());

    assertEquals(1, database.statements() - before);
    assertEquals(QuestionNews.MOST, comments.asked);
  }

  private long ask(Instant at) {
    return comments.write(7, "NZP", BRAM, at, ANNA, QUESTION);
  }

  private List<NewsItem> told() {
    return comments.questions.since(TUESDAY.minusSeconds(1000), TUESDAY);
  }
}
