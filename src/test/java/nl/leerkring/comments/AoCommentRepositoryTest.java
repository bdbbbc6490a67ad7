package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class AoCommentRepositoryTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00.123Z");
  private static final MemberKey ANNA = new MemberKey("key-anna");
  private static final MemberKey BRAM = new MemberKey("key-bram");

  private final PageComment asked =
      new PageComment(11, 1, "NZP", BRAM, TUESDAY.minusSeconds(60), ANNA, true);
  private final PageComment answered = new PageComment(12, 1, "NZP", BRAM, TUESDAY, BRAM, false);
  private final PageComment nameless =
      new PageComment(13, 2, "LYO", null, TUESDAY.plusSeconds(60), null, false);

  private final Database database;
  private final CommentRepository comments;

  public AoCommentRepositoryTest(EveryDatabase kind) {
    database = kind.get();
    comments = CommentsWithoutAHost.repository(database);
    List.of(answered, asked, nameless).forEach(comments::add);
  }

  @Parameters(name = "{0}")
  public static Collection<EveryDatabase> databases() {
    return Arrays.asList(EveryDatabase.values());
  }

  @Test
  public void what_is_kept_comes_back_latest_first() {
    assertEquals(List.of(nameless, answered, asked), comments.since(Instant.EPOCH));
    assertEquals(List.of(nameless, answered), comments.since(TUESDAY));
  }

  @Test
  public void it_is_found_by_who_wrote_who_made_the_page_and_which_page_it_is_below() {
    assertEquals(List.of(asked), comments.by(List.of(ANNA, new MemberKey("key-dirk"))));
    assertEquals(List.of(), comments.by(List.of()));
    assertEquals(List.of(answered, asked), comments.belowPagesOf(List.of(BRAM), Instant.EPOCH));
    assertEquals(List.of(answered), comments.belowPagesOf(List.of(BRAM), TUESDAY));
    assertEquals(List.of(nameless, answered), comments.below(List.of(1L, 2L), TUESDAY));
  }

  @Test
  public void what_is_older_is_forgotten() {
    comments.forgetBefore(TUESDAY);

    assertEquals(List.of(nameless, answered), comments.since(Instant.EPOCH));
  }

  @Test
  public void each_listing_is_one_query() {
    long before = database.statements();

    comments.since(Instant.EPOCH);
    comments.by(List.of(ANNA, BRAM));
    comments.belowPagesOf(List.of(ANNA, BRAM), Instant.EPOCH);
    comments.below(List.of(1L, 2L), Instant.EPOCH);

    assertEquals(4, database.statements() - before);
  }
}
