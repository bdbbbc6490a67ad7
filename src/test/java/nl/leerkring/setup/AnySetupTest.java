package nl.leerkring.setup;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.Profile;
import nl.leerkring.companies.Ring;
import nl.leerkring.companies.SpaceRing;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.RingsWithoutAHost;
import nl.leerkring.rings.Role;
import nl.leerkring.testing.DirectTransactions;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;
import nl.leerkring.web.Documents;
import nl.leerkring.web.Json;
import org.junit.Test;

/** Whatever the configuration is, it goes out and comes in again as it was. */
public class AnySetupTest {
  private static final int CONFIGURATIONS = 1000;
  private static final List<String> PEOPLE = List.of("anna", "bram", "carla");
  private static final List<String> GROUPS =
      List.of("yes", "12", "null", "a: b", "- x", "#1", "één", "o'neil", "\"q\"", "k, l");
  private static final List<String> WORDS =
      List.of("Noordzee", "007", "true", "één: twee", "two\nlines", "- a\n  b", "#", "😀", "1e3");

  /** One Confluence with everything in memory. */
  private static final class Confluence {
    final InMemoryMembers members = InMemoryMembers.cast();
    final InMemorySpaces spaces = new InMemorySpaces();
    final RingsWithoutAHost host = new RingsWithoutAHost(members, spaces);
    final Member eva = members.member("eva");
    final Setup setup =
        new Setup(
            host.service,
            host.permissions,
            host.namedPageRings,
            members,
            new Transactions(new DirectTransactions()),
            host.audit);

    Confluence() {
      GROUPS.forEach(members::addGroup);
      members.addGroup("kept: 1");
      for (int i = 0; i < 8; i++) {
        spaces.add("S" + i);
        host.pages.add(i + 1, "S" + i, 0);
      }
    }

    String yaml() {
      return Documents.yaml(List.of("of", "some: kind"), setup.export(eva, true).orElseThrow());
    }

    String json() {
      return Json.of(setup.export(eva, true).orElseThrow());
    }

    void take(String document) {
      SetupPlan plan = setup.plan(eva, document, true);
      assertEquals(List.of(), setup.importDocument(eva, document, true, plan.fingerprint()));
    }
  }

  @Test
  public void an_import_of_an_export_changes_nothing_in_either_format() {
    for (int seed = 0; seed < CONFIGURATIONS; seed++) {
      Confluence here = any(new Random(seed));
      Community before = here.host.service.community();

      for (String document : List.of(here.yaml(), here.json())) {
        SetupPlan plan = here.setup.plan(here.eva, document, true);
        here.take(document);

        assertEquals("seed " + seed, List.of(), plan.changes());
        assertEquals("seed " + seed, before, here.host.service.community());
      }
      assertEquals("seed " + seed, List.of(), here.host.audit.lines());
    }
  }

  @Test
  public void an_export_makes_any_other_confluence_the_same_and_exactly_what_was_shown() {
    for (int seed = 0; seed < CONFIGURATIONS; seed++) {
      Random random = new Random(seed);
      Confluence test = any(random);
      Confluence production = random.nextBoolean() ? new Confluence() : left(any(random));
      String document = random.nextBoolean() ? test.yaml() : test.json();

      SetupPlan shown = production.setup.plan(production.eva, document, true);
      production.take(document);

      assertEquals("seed " + seed, withoutPages(test), withoutPages(production));
      assertEquals("seed " + seed, Json.of(shown.after()), production.json());
      assertEquals(
          "seed " + seed,
          List.of(),
          production.setup.plan(production.eva, document, true).changes());
    }
  }

  private static String withoutPages(Confluence confluence) {
    return Json.of(confluence.setup.export(confluence.eva, false).orElseThrow());
  }

  /** All its companies left, so that they may go; and no page of it has a ring. */
  private static Confluence left(Confluence confluence) {
    confluence.host.companies.findAll().stream()
        .map(company -> company.withArchived(true))
        .forEach(confluence.host.companies::save);
    for (long page = 1; page <= 8; page++) {
      confluence.host.pageRings.remove(page);
    }
    return confluence;
  }

  private static Confluence any(Random random) {
    Confluence confluence = new Confluence();
    int count = random.nextInt(5);
    for (int i = 0; i < count; i++) {
      confluence.host.companies.save(company(random, i, count));
    }
    confluence.host.companies.keepGroups(random.nextBoolean() ? Set.of() : Set.of("kept: 1"));
    confluence.host.matrix.save(matrix(random));
    for (int page = 1; page <= 2 * count; page++) {
      if (random.nextInt(3) == 0) {
        confluence.host.pageRing(page, Ring.COMPANY);
      }
    }
    return confluence;
  }

  private static Company company(Random random, int i, int count) {
    List<Partnership> partnerships = new ArrayList<>();
    for (int other = 0; other < count; other++) {
      if (other != i && random.nextBoolean()) {
        partnerships.add(new Partnership("C" + other, day(random, 2026), day(random, 2027)));
      }
    }
    Map<String, SpaceRing> spaces = new TreeMap<>();
    for (int space = 2 * i; space < 2 * i + 2; space++) {
      spaces.put(
          "S" + space, new SpaceRing(Ring.values()[random.nextInt(3)], random.nextBoolean()));
    }
    Profile profile =
        new Profile(
            word(random).replace("\n", " "),
            random.nextBoolean() ? "" : word(random),
            random.nextBoolean() ? "" : "/download/attachments/1/logo.png",
            ZoneId.of(random.nextBoolean() ? "UTC" : "Europe/Amsterdam"),
            some(PEOPLE, random));
    Set<String> groups = some(GROUPS, random);
    groups.add(GROUPS.get(random.nextInt(GROUPS.size())));
    Company company =
        new Company(
            "C" + i,
            profile,
            groups,
            Set.of(),
            partnerships,
            spaces,
            random.nextBoolean(),
            random.nextInt(4) == 0);
    return random.nextInt(3) == 0 ? company.with(ManagedRole.LEADS) : company;
  }

  private static Matrix matrix(Random random) {
    Map<Ring, Map<Role, Set<SpaceRight>>> rights = new EnumMap<>(Ring.class);
    for (Ring ring : Ring.values()) {
      for (Role role : Role.values()) {
        Set<SpaceRight> given = EnumSet.noneOf(SpaceRight.class);
        role.offered().stream().filter(right -> random.nextBoolean()).forEach(given::add);
        rights.computeIfAbsent(ring, none -> new EnumMap<>(Role.class)).put(role, given);
      }
    }
    return new Matrix(rights, random.nextBoolean());
  }

  private static Optional<LocalDate> day(Random random, int year) {
    return random.nextBoolean()
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28)));
  }

  private static String word(Random random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static Set<String> some(List<String> all, Random random) {
    Set<String> some = new TreeSet<>();
    all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }
}
