package nl.leerkring.weekposts;

import static nl.leerkring.weekposts.WeekWorld.ONE_DAY;
import static nl.leerkring.weekposts.WeekWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.Map;
import nl.leerkring.host.Member;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.RealTemplates;
import nl.leerkring.testing.RealTexts;
import nl.leerkring.web.Texts;
import org.junit.Before;
import org.junit.Test;

/** A space's week as it is rendered. */
public class SpaceWeekMacroTest {
  private final WeekWorld world = new WeekWorld(EveryDatabase.H2.get());

  @Before
  public void thisWeek() {
    world.made(1, "Purifier <trick> & more", "NZO", "bram", ONE_DAY);
    world.made(2, "Dry dock budget", "NZ", "bram", ONE_DAY);
  }

  @Test
  public void each_reader_reads_it_in_their_language_with_everything_escaped() {
    String annas = rendered("anna", "NZO", "2026-11-24", TUESDAY);

    assertTrue(annas, annas.contains("Purifier &lt;trick&gt; &amp; more"));
    assertTrue(annas, annas.contains("Nieuwe pagina: Bram"));
    assertFalse(annas, annas.contains("$"));
    assertTrue(rendered("carla", "NZO", "2026-11-24", TUESDAY).contains("New page: Bram"));
  }

  @Test
  public void it_says_the_same_of_a_hidden_space_as_of_one_that_is_not_there() {
    String hidden = rendered("dirk", "NZ", "2026-11-24", TUESDAY);

    assertEquals(rendered("dirk", "NOWHERE", "2026-11-24", TUESDAY), hidden);
    assertTrue(hidden, hidden.contains("nothing here for you"));
  }

  @Test
  public void of_what_is_forgotten_it_says_so_kindly() {
    Instant later = TUESDAY.plus(ONE_DAY.multipliedBy(31));

    String told = rendered("dirk", "NZO", "2026-11-24", later);

    assertTrue(told, told.contains("too long ago"));
  }

  @Test
  public void a_day_that_is_none_is_told_to_who_reads_it() {
    String told = rendered("dirk", "NZO", "24 <b>", TUESDAY);

    assertTrue(told, told.contains("24 &lt;b&gt;") && told.contains("is no day"));
  }

  private String rendered(String name, String space, String day, Instant now) {
    Member reader = world.member(name);
    Texts texts = new Texts(new RealTexts(), reader.locale());
    return new RealTemplates()
        .render(
            "templates/weekposts/week.vm",
            Map.of("text", texts, "week", world.node(now).reader.read(reader, space, day, texts)));
  }
}
