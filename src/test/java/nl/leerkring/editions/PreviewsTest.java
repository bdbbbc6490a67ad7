package nl.leerkring.editions;

import static nl.leerkring.editions.DigestCommunity.DAY;
import static nl.leerkring.editions.DigestCommunity.TUESDAY;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.digest.Digest;
import nl.leerkring.digest.DigestItem;
import nl.leerkring.editions.Delivery.State;
import nl.leerkring.host.Member;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Before;
import org.junit.Test;

public class PreviewsTest {
  private final DigestCommunity community = new DigestCommunity(EveryDatabase.H2.get());
  private final DigestCommunity.Node node = community.node(TUESDAY);
  private final Member anna = community.members.member("anna");
  private final Member dirk = community.members.member("dirk");
  private final Member eva = community.members.member("eva");

  @Before
  public void thisWeek() {
    community.made(1, "Purifier trick", "NZP", "bram", DAY);
    community.made(2, "Rope care", "LYO", "dirk", DAY.multipliedBy(2));
  }

  @Test
  public void a_preview_is_what_the_member_then_gets() {
    List<String> shown = titles(node.previews.of(anna));

    node.send();

    assertEquals(shown, community.told("anna"));
  }

  @Test
  public void a_preview_writes_nothing_at_all() {
    node.previews.of(anna); // whatever is made ready once is ready now
    String before = community.contents();

    node.previews.of(anna);
    node.previews.of(dirk);

    assertEquals(before, community.contents());
    assertEquals(List.of(), community.mailer.sent());
  }

  @Test
  public void the_supplier_is_shown_nothing_of_an_inner_ring() {
    community.made(3, "Winch", "DHO", "carla", DAY);

    assertEquals(List.of("Winch"), titles(node.previews.of(dirk)));
  }

  @Test
  public void only_who_administers_steers() {
    for (DigestDesk.Deed deed : DigestDesk.Deed.values()) {
      assertEquals(
          "digest.admin.error", node.desk.steer(anna, deed, "key-bram").orElseThrow().key());
    }
    assertTrue(node.desk.save(anna, DigestForm.of(node.desk.settings())).containsKey("form"));

    assertEquals(Optional.empty(), node.desk.steer(eva, DigestDesk.Deed.PAUSE, ""));

    assertTrue(node.desk.settings().paused());
  }

  @Test
  public void what_is_not_uncertain_is_not_sent_again() {
    node.send();

    assertEquals(
        "digest.admin.again.error",
        node.desk.steer(eva, DigestDesk.Deed.AGAIN, "key-anna").orElseThrow().key());
    assertEquals(Map.of(State.SENT, 3, State.NOTHING, 1), node.counts());
  }

  @Test
  public void settings_are_kept_or_told_to_be_wrong_by_field() {
    assertEquals(
        java.util.Set.of("day", "hour", "pace"),
        node.desk.save(eva, new DigestForm("someday", "24", "0", List.of())).keySet());

    assertEquals(
        Map.of(), node.desk.save(eva, new DigestForm("FRIDAY", "7", "20", List.of("PARTNER"))));

    assertEquals(
        new DigestForm("FRIDAY", "7", "20", List.of("PARTNER")),
        DigestForm.of(node.desk.settings()));
    assertFalse(node.desk.settings().paused());
  }

  private static List<String> titles(Optional<Digest> digest) {
    return digest.map(Digest::items).orElse(List.of()).stream().map(DigestItem::title).toList();
  }
}
