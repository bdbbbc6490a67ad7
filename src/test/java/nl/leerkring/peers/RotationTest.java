package nl.leerkring.peers;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.profiles.SeenProfile;
import nl.leerkring.testing.InMemoryMembers;
import org.junit.Test;

/** Over generated communities: everybody's turn comes, as often as others'. */
public class RotationTest {
  private static final int COMMUNITIES = 200;
  private static final MemberKey VIEWER = new MemberKey("key-bram");

  private final InMemoryMembers members = new InMemoryMembers();

  @Test
  public void in_as_many_days_as_there_are_people_each_is_shown_as_often_as_each_other() {
    for (int seed = 0; seed < COMMUNITIES; seed++) {
      Random random = new Random(seed);
      int people = 1 + random.nextInt(30);
      int most = 1 + random.nextInt(8);
      List<MemberKey> all = keys(people);
      Map<MemberKey, Integer> shown = new HashMap<>();
      int first = random.nextInt(20_000);

      for (int day = first; day < first + people; day++) {
        Collections.shuffle(all, random);
        for (MemberKey one : new Rotation(VIEWER, day).turns(all, key -> key, most)) {
          shown.merge(one, 1, Integer::sum);
        }
      }

      assertEquals("seed " + seed, people, shown.size());
      assertEquals(Set.of(Math.min(most, people)), new HashSet<>(shown.values()));
    }
  }

  @Test
  public void a_day_shows_the_same_people_in_the_same_order_whatever_order_they_come_in() {
    List<MemberKey> all = keys(20);
    List<MemberKey> before = new Rotation(VIEWER, 7).turns(all, key -> key, 5);

    Collections.reverse(all);

    assertEquals(before, new Rotation(VIEWER, 7).turns(all, key -> key, 5));
    assertNotEquals(before, new Rotation(VIEWER, 8).turns(all, key -> key, 5));
    assertNotEquals(before, new Rotation(new MemberKey("x"), 7).turns(all, key -> key, 5));
  }

  @Test
  public void who_comes_first_differs_from_viewer_to_viewer() {
    List<MemberKey> all = keys(10);
    Map<MemberKey, Integer> firsts = new HashMap<>();

    for (int viewer = 0; viewer < 1000; viewer++) {
      Rotation rotation = new Rotation(new MemberKey("viewer-" + viewer), 3);
      firsts.merge(rotation.turns(all, key -> key, 3).get(0), 1, Integer::sum);
    }

    assertEquals(10, firsts.size());
    assertTrue(firsts.toString(), firsts.values().stream().allMatch(n -> n > 60 && n < 140));
  }

  @Test
  public void more_in_common_comes_before_less_and_equals_take_turns() {
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      peers.add(peer("peer" + i, i < 2 ? 7 : 4));
    }
    Set<String> shown = new TreeSet<>();

    for (int day = 0; day < 10; day++) {
      List<Peer> chosen = new Rotation(VIEWER, day).choose(peers, 5);
      assertEquals(5, chosen.size());
      assertEquals(List.of(7, 7, 4, 4, 4), chosen.stream().map(Peer::strength).toList());
      chosen.forEach(peer -> shown.add(peer.member().userName()));
    }

    assertEquals(12, shown.size());
  }

  private static List<MemberKey> keys(int count) {
    List<MemberKey> keys = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      keys.add(new MemberKey("key-" + i));
    }
    return keys;
  }

  private Peer peer(String name, int strength) {
    Member member = members.add(name, "en");
    return new Peer(
        new SeenProfile(member, List.of("Bosun"), List.of(), List.of()),
        List.of("DH"),
        List.of(),
        List.of(),
        strength);
  }
}
