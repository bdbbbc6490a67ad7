package nl.leerkring.personaldata;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.DirectTransactions;
import nl.leerkring.testing.FakeAuditLog;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemoryPages;
import org.junit.Test;

public class DossiersTest {
  private final InMemoryMembers members = InMemoryMembers.cast();
  private final InMemoryPages pages = new InMemoryPages();
  private final FakeAuditLog audit = new FakeAuditLog();
  private final Diaries diaries = new Diaries("personaldata.of.courses");
  private final Diaries letters = new Diaries("personaldata.of.films");
  private final Dossiers dossiers =
      new Dossiers(
          List.of(diaries, letters),
          members,
          pages,
          new Transactions(new DirectTransactions()),
          audit);

  @Test
  public void everybody_gets_what_is_kept_about_them_and_nothing_about_others() {
    diaries.write("key-anna", "10");
    diaries.write("key-bram", "11");

    Map<String, Object> own = dossiers.own(member("anna"));

    assertEquals("anna@example.test", own.get("email"));
    assertEquals(List.of(Map.of("page id", "10")), own.get("courses"));
    assertFalse(own.containsKey("films"));
  }

  @Test
  public void titles_are_told_of_pages_that_the_person_may_still_view_only() {
    pages.add(10, "Purifier", 0);
    pages.add(11, "Near miss", 0);
    pages.hide(11, member("dirk"));
    diaries.write("key-dirk", "10");
    diaries.write("key-dirk", "11");

    String own = dossiers.own(member("dirk")).toString();

    assertTrue(own, own.contains("Purifier") && !own.contains("Near miss"));
  }

  @Test
  public void only_an_administrator_hands_out_or_erases_anothers() {
    diaries.write("key-bram", "10");

    assertEquals(Optional.empty(), dossiers.export(member("anna"), "bram"));
    assertEquals(Set.of("person"), dossiers.erase(member("anna"), "bram", "bram").keySet());

    assertTrue(diaries.keys().contains("key-bram"));
    assertTrue(dossiers.export(member("eva"), "bram").orElseThrow().containsKey("courses"));
  }

  @Test
  public void erasing_wants_the_name_twice_and_says_how_much_but_not_of_whom() {
    diaries.write("key-bram", "10");
    letters.write("key-bram", "11");

    Set<String> unsure = dossiers.erase(member("eva"), "bram", "bra").keySet();
    Set<String> sure = dossiers.erase(member("eva"), "bram", " bram ").keySet();

    assertEquals(Set.of("again"), unsure);
    assertEquals(Set.of(), sure);
    assertEquals(List.of("eva personaldata.audit.erased {things=2}"), audit.lines());
    assertFalse(diaries.keys().contains("key-bram"));
  }

  @Test
  public void whoever_stays_without_a_name_is_another_nobody_in_each_feature() {
    diaries.write("key-bram", "10");
    letters.write("key-bram", "11");

    dossiers.erase(member("eva"), "bram", "bram");

    assertFalse(diaries.keys().equals(letters.keys()));
  }

  @Test
  public void what_is_kept_of_an_account_that_is_gone_is_found_by_its_key() {
    diaries.write("key-zoe", "10");

    assertTrue(dossiers.person(member("eva"), "key-zoe").isPresent());
    assertTrue(dossiers.person(member("eva"), "key-yan").isEmpty());
    assertTrue(dossiers.erase(member("eva"), "key-zoe", "key-zoe").isEmpty());
    assertFalse(diaries.keys().contains("key-zoe"));
  }

  private Member member(String name) {
    return members.member(name);
  }

  /** Lines by whose they are; they stay without a name. */
  private static final class Diaries implements PersonalRecords {
    private final String nameKey;
    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    Diaries(String nameKey) {
      this.nameKey = nameKey;
    }

    void write(String key, String pageId) {
      lines.computeIfAbsent(key, none -> new ArrayList<>()).add(pageId);
    }

    Set<String> keys() {
      return lines.keySet();
    }

    @Override
    public String nameKey() {
      return nameKey;
    }

    @Override
    public List<Map<String, String>> export(Person person) {
      return lines.getOrDefault(person.key().value(), List.of()).stream()
          .map(id -> Map.of("page id", id))
          .toList();
    }

    @Override
    public Fate fate(Person person) {
      return new Fate(0, export(person).size());
    }

    @Override
    public void erase(Person person, MemberKey nobody) {
      List<String> theirs = lines.remove(person.key().value());
      if (theirs != null) {
        lines.put(nobody.value(), theirs);
      }
    }
  }
}
