package nl.leerkring.editions;

import static nl.leerkring.editions.DigestCommunity.DAY;
import static nl.leerkring.editions.DigestCommunity.TUESDAY;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import nl.leerkring.comments.CommentsWithoutAHost;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Before;
import org.junit.Test;

/** Bram asks something below an old page of Noordzee's partners. */
public class CommentsInDigestTest {
  private static final Duration LONG = DAY.multipliedBy(20);

  private final Database database = EveryDatabase.H2.get();
  private final DigestCommunity community = new DigestCommunity(database);
  private final CommentsWithoutAHost comments =
      new CommentsWithoutAHost(
          database,
          community.rings.companies.people(community.members, community.rings.spaces),
          community.members);
  private long question;

  @Before
  public void aQuestion() {
    community.made(1, "Purifier trick", "NZP", "anna", LONG);
    community.tells.addAll(comments.news());
    community.met.add(comments.seen);
    question = write(DAY, "bram", "Which disc do you sail with?");
  }

  @Test
  public void an_open_question_reaches_who_may_see_its_page_and_no_supplier_of_rope() {
    community.send(TUESDAY);

    assertEquals(
        "neither who asked nor Dirk",
        Set.of("anna@example.test", "carla@example.test"),
        community.addressees());
    assertEquals(List.of("Purifier trick"), community.told("carla"));
  }

  @Test
  public void a_question_that_was_answered_or_thrown_away_reaches_nobody() {
    comments.removed.add(question);
    community.send(TUESDAY);
    assertEquals(Set.of(), community.addressees());

    comments.removed.clear();
    write(Duration.ofHours(1), "anna", "The one with 63.");
    community.send(TUESDAY.plus(DAY.multipliedBy(7)));

    assertEquals(Set.of(), community.addressees());
  }

  @Test
  public void where_the_page_is_hidden_the_question_is_too() {
    community.pages.hide(1, community.members.member("carla"));

    community.send(TUESDAY);

    assertEquals(Set.of("anna@example.test"), community.addressees());
  }

  @Test
  public void a_talk_across_companies_reaches_no_supplier_either() {
    write(Duration.ofHours(3), "anna", "63.");
    write(Duration.ofHours(2), "carla", "At the yard we engrave them.");
    write(Duration.ofHours(1), "bram", "Good idea.");

    community.send(TUESDAY);

    assertEquals(
        "who wrote in it last knows",
        Set.of("anna@example.test", "carla@example.test"),
        community.addressees());
  }

  private long write(Duration ago, String by, String text) {
    MemberKey maker = community.members.member("anna").key();
    return comments.write(
        1, "NZP", maker, TUESDAY.minus(ago), community.members.member(by).key(), text);
  }
}
