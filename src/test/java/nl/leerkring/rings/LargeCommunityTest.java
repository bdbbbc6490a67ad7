package nl.leerkring.rings;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import org.junit.Test;

/** 500 spaces, 200 groups and 20,000 pages with restrictions: what is read and what is written. */
public class LargeCommunityTest {
  private static final int COMPANIES = 50;
  private static final int GROUPS_OF_EACH = 4;
  private static final int SPACES_OF_EACH = 10;
  private static final int PAGES_OF_EACH_SPACE = 40;
  private static final int SPACES = COMPANIES * SPACES_OF_EACH;
  private static final int PAGES = SPACES * PAGES_OF_EACH_SPACE;

  private final InMemoryMembers members = new InMemoryMembers();
  private final Member admin = members.add("root", "en", InMemoryMembers.ADMINISTRATORS);
  private RingsWithoutAHost host;

  @Test
  public void only_differences_are_written_and_a_second_run_writes_nothing() {
    build(1);
    host.applyAll(admin);
    int written = writes();
    assertTrue(written > PAGES);

    host.applyAll(admin);
    assertEquals("a second run", written, writes());
    host.spaces.grant("S7", SpaceRight.VIEW, "g11");
    host.pages.letIn(77, Holder.group("g11"));
    host.pages.shutOut(78, Holder.group("g0"));
    host.applyAll(admin);

    assertEquals("three changed by hand, three mended", written + 6, writes());
  }

  @Test
  public void what_is_read_grows_with_spaces_and_pages_and_not_with_people() {
    build(1);
    host.applyAll(admin);
    int few = readsOfOnePlan();
    build(8);
    host.applyAll(admin);

    assertEquals(few, readsOfOnePlan());
  }

  @Test
  public void one_plan_reads_each_space_and_each_page_with_a_ring_once() {
    build(1);
    int spaces = host.spaces.reads();
    int pages = host.pages.reads();
    int people = members.reads();

    host.rings.survey();

    assertEquals(SPACES, host.spaces.reads() - spaces);
    assertEquals(PAGES, host.pages.reads() - pages);
    assertTrue(members.reads() - people <= 2 * COMPANIES * GROUPS_OF_EACH + 2);
  }

  @Test
  public void an_apply_of_this_size_shows_how_far_it_is_and_can_be_stopped() {
    build(1);
    host.rings.apply(admin, host.rings.preview(admin).plan().fingerprint(), "");
    host.rings.goOn(admin);
    Apply apply = host.rings.unfinished(admin).orElseThrow();
    int written = writes();

    host.rings.stop(admin);
    host.rings.goOn(admin);

    assertEquals(2 * Applier.STEP, apply.done());
    assertTrue(apply.total() > PAGES);
    assertEquals(written, writes());
  }

  private int writes() {
    return host.spaces.changes() + host.pages.changes();
  }

  private int readsOfOnePlan() {
    int before = host.spaces.reads() + host.pages.reads() + members.reads();
    host.rings.survey();
    return host.spaces.reads() + host.pages.reads() + members.reads() - before;
  }

  private void build(int peopleInEachGroup) {
    String[] keys = new String[SPACES];
    for (int i = 0; i < SPACES; i++) {
      keys[i] = "S" + i;
    }
    host = new RingsWithoutAHost(members, new InMemorySpaces(keys));
    for (int company = 0; company < COMPANIES; company++) {
      host.companies.save(company(company, peopleInEachGroup));
    }
    for (int page = 0; page < PAGES; page++) {
      host.pages.add(page + 1, "S" + page / PAGES_OF_EACH_SPACE, 0);
      host.pageRing(page + 1, Ring.COMPANY);
    }
  }

  private Company company(int number, int peopleInEachGroup) {
    Set<String> groups = new HashSet<>();
    for (int i = 0; i < GROUPS_OF_EACH; i++) {
      String group = "g" + (number * GROUPS_OF_EACH + i);
      groups.add(group);
      members.addGroup(group);
      for (int person = 0; person < peopleInEachGroup; person++) {
        members.add(group + "p" + person, "en", group);
      }
    }
    Map<String, Ring> spaces = new TreeMap<>();
    for (int i = 0; i < SPACES_OF_EACH; i++) {
      spaces.put("S" + (number * SPACES_OF_EACH + i), Ring.PARTNER);
    }
    String partner = "C" + (number + 1) % COMPANIES;
    return new Company("C" + number, "C" + number, groups, Set.of(partner), spaces);
  }
}
