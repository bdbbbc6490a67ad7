package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import org.junit.Test;

public class DiscussionTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  @Test
  public void a_question_is_open_until_somebody_else_writes_what_is_no_question() {
    PageComment question = comment(1, "anna", true);

    assertEquals(List.of(question), open(question));
    assertEquals("herself", List.of(question), open(question, comment(2, "anna", false)));
    assertEquals(
        "another question",
        Set.of(1L, 2L),
        open(question, comment(2, "bram", true)).stream()
            .map(PageComment::id)
            .collect(Collectors.toSet()));
    assertEquals(List.of(), open(question, comment(2, "bram", false)));
    assertEquals("written before", List.of(question), open(comment(0, "bram", false), question));
  }

  @Test
  public void whatever_people_write_only_questions_that_nobody_else_wrote_after_stay_open() {
    for (int seed = 0; seed < 3000; seed++) {
      List<PageComment> all = some(new Random(seed));

      List<PageComment> open = new Discussion(all).unanswered();

      for (PageComment one : all) {
        boolean isAnswered =
            all.stream()
                .anyMatch(
                    other ->
                        other.id() > one.id() && !other.asks() && !other.by().equals(one.by()));
        assertEquals("seed " + seed, one.asks() && !isAnswered, open.contains(one));
      }
    }
  }

  @Test
  public void pages_come_in_the_order_in_which_somebody_wrote_last() {
    List<Long> pages =
        Discussion.of(
                List.of(
                    new PageComment(3, 7, "NZP", null, TUESDAY, null, false),
                    new PageComment(2, 8, "NZP", null, TUESDAY, null, false),
                    new PageComment(1, 7, "NZP", null, TUESDAY, null, false)))
            .stream()
            .map(page -> page.latest().pageId())
            .toList();

    assertEquals(List.of(7L, 8L), pages);
  }

  @Test
  public void who_made_a_page_reacts_to_nobody_when_writing_below_it() {
    MemberKey bram = new MemberKey("bram");

    assertTrue(new PageComment(1, 7, "NZP", bram, TUESDAY, bram, false).isByMaker());
    assertFalse(new PageComment(1, 7, "NZP", null, TUESDAY, bram, false).isByMaker());
  }

  private static List<PageComment> open(PageComment... inOrder) {
    List<PageComment> latestFirst = new ArrayList<>(List.of(inOrder));
    Collections.reverse(latestFirst);
    return new Discussion(latestFirst).unanswered();
  }

  private static List<PageComment> some(Random random) {
    List<PageComment> latestFirst = new ArrayList<>();
    for (int id = 1 + random.nextInt(12); id > 0; id--) {
      latestFirst.add(comment(id, "p" + random.nextInt(3), random.nextBoolean()));
    }
    return latestFirst;
  }

  private static PageComment comment(long id, String by, boolean asks) {
    return new PageComment(id, 7, "NZP", null, TUESDAY.plusSeconds(id), new MemberKey(by), asks);
  }
}
