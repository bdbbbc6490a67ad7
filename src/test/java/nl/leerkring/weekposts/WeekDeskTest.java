package nl.leerkring.weekposts;

import static nl.leerkring.weekposts.WeekWorld.EDITION;
import static nl.leerkring.weekposts.WeekWorld.ONE_DAY;
import static nl.leerkring.weekposts.WeekWorld.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.RealTexts;
import nl.leerkring.web.Message;
import nl.leerkring.web.Texts;
import nl.leerkring.web.Wording;
import org.junit.Test;

/** Who switches posts on and off. */
public class WeekDeskTest {
  private final WeekWorld world = new WeekWorld(EveryDatabase.H2.get());
  private final WeekDesk desk = world.node(TUESDAY).desk;
  private final Member anna = world.member("anna");
  private final Member dirk = world.member("dirk");
  private final Member eva = world.member("eva");

  @Test
  public void they_are_off_until_a_lead_switches_them_on_and_off_again() {
    assertEquals(List.of(false, false), states(anna));

    assertEquals(Optional.empty(), desk.on(anna, "NZ", "NZO"));
    assertEquals(List.of(false, true), states(anna));
    assertEquals(Optional.empty(), desk.on(anna, "NZ", "NZO"));
    assertEquals(Optional.empty(), desk.off(anna, "NZ", "NZO"));

    assertEquals(List.of(false, false), states(anna));
  }

  @Test
  public void only_who_leads_the_company_or_administers_sees_and_switches() {
    for (Member other : List.of(world.member("bram"), world.member("carla"), dirk)) {
      assertEquals("weekposts.error.lead", desk.on(other, "NZ", "NZO").orElseThrow().key());
      assertEquals("weekposts.error.lead", desk.off(other, "NZ", "NZO").orElseThrow().key());
      assertEquals(List.of(), desk.settings(other, "NZ"));
    }

    assertEquals(2, desk.settings(eva, "NZ").size());
  }

  @Test
  public void a_space_of_another_company_is_none_of_theirs() {
    assertEquals("weekposts.error.space", desk.on(anna, "NZ", "LYO").orElseThrow().key());

    assertEquals(List.of(), world.switches().all());
  }

  @Test
  public void who_may_not_add_posts_there_cannot_have_them_in_their_name() {
    assertEquals("weekposts.error.right", desk.on(eva, "NZ", "NZO").orElseThrow().key());
    world.spaces.grant("NZO", SpaceRight.EDIT_BLOG, Holder.ANYBODY);
    assertEquals("weekposts.error.right", desk.on(eva, "NZ", "NZO").orElseThrow().key());

    world.spaces.grant("NZO", SpaceRight.EDIT_BLOG, Holder.person(eva.key().value()));

    assertEquals(Optional.empty(), desk.on(eva, "NZ", "NZO"));
    assertEquals(eva.key(), world.switches().all().get(0).by());
  }

  @Test
  public void the_page_says_in_words_what_became_of_the_newest_post() {
    world.made(1, "Purifier trick", "NZO", "bram", ONE_DAY);
    world.switchedOn("NZO");
    world.run(EDITION, TUESDAY);

    WeekSettingView shown = view(desk.settings(anna, "NZ").get(1));

    assertEquals("Aan sinds 23 november 2026. Schrijver: Anna.", shown.getState());
    assertEquals("2026-W48: geplaatst.", shown.getOutcome());
    assertEquals("https://wiki/pages/viewpage.action?pageId=501", shown.getPost());
    assertEquals("", view(desk.settings(anna, "NZ").get(0)).getOutcome());
  }

  @Test
  public void administrators_read_what_became_of_them_and_nobody_else() {
    world.switchedOn("NZO");
    world.run(EDITION, TUESDAY);

    assertEquals(
        Map.of("NZO", new Message("weekposts.outcome.NOTHING")), desk.report(eva, EDITION));

    assertTrue(desk.report(anna, EDITION).isEmpty());
    assertFalse(desk.report(eva, EDITION).isEmpty());
  }

  private List<Boolean> states(Member asker) {
    return desk.settings(asker, "NZ").stream().map(one -> one.on().isPresent()).toList();
  }

  private WeekSettingView view(WeekDesk.Setting setting) {
    return new WeekSettingView(
        setting,
        Optional.of("Anna"),
        new Wording(new Texts(new RealTexts(), anna.locale()), anna.zone()),
        path -> "https://wiki" + path);
  }
}
