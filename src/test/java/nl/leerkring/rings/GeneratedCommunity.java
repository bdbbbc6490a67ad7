package nl.leerkring.rings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Partnership;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;

/**
 * Companies that share groups, let each other in for a time, left or have guests; spaces and pages
 * with rights and restrictions set by hand; and in plain words who may see what.
 */
public final class GeneratedCommunity {
  private static final List<String> COMPANY_GROUPS = List.of("g0", "g1", "g2", "g3", "g4");
  private static final List<String> GROUPS =
      List.of("g0", "g1", "g2", "g3", "g4", "stranger", "kept");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  private final Random random;
  private final InMemoryMembers members = new InMemoryMembers();
  private final Member admin = members.add("root", "en", InMemoryMembers.ADMINISTRATORS);
  private final List<String> people = new ArrayList<>();
  private final List<Company> companies = new ArrayList<>();
  private final Map<Long, Long> parents = new TreeMap<>();
  private final Map<Long, String> spaceOf = new TreeMap<>();
  private final Map<Long, Ring> pageRings = new TreeMap<>();
  private final Set<Long> ours = new TreeSet<>();
  private final List<String> keys = new ArrayList<>();
  private final RingsWithoutAHost host;

  public GeneratedCommunity(Random random) {
    this.random = random;
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count * 2; i++) {
      keys.add("S" + i);
    }
    host = new RingsWithoutAHost(members, new InMemorySpaces(keys.toArray(new String[0])));
    GROUPS.forEach(members::addGroup);
    for (int i = 0; i < 6; i++) {
      people.add("p" + i);
      members.add("p" + i, "en", some(GROUPS).toArray(new String[0]));
    }
    for (int i = 0; i < count; i++) {
      companies.add(company(i, count));
    }
    companies.forEach(host.companies::save);
    host.companies.keepGroups(Set.of("kept"));
    host.matrix.save(new Matrix(Matrix.safe().rights(), random.nextInt(4) == 0));
    keys.forEach(this::spaceByHand);
    for (long page = 1; page <= 3L * keys.size(); page++) {
      pageByHand(page);
    }
  }

  public RingsWithoutAHost host() {
    return host;
  }

  int changes() {
    return host.spaces.changes() + host.pages.changes();
  }

  void afterEachChange(Runnable action) {
    host.spaces.afterEachChange(action);
    host.pages.afterEachChange(action);
  }

  RingPlan plan() {
    return host.rings.preview(admin).plan();
  }

  void apply() {
    host.rings
        .apply(admin, plan().fingerprint(), "")
        .ifPresent(
            refusal -> {
              throw new AssertionError(refusal.key());
            });
    while (host.journal.latest().orElseThrow().state() == Apply.State.RUNNING) {
      host.rings.goOn(admin);
    }
  }

  void undo() {
    host.rings.undo(admin, host.rings.undoPreview(admin).plan().fingerprint(), "");
  }

  void goOn() {
    host.rings.goOn(admin);
  }

  /** A node that stops dead between two writes. */
  void applyUntilItBreaksAfter(int changes) {
    int last = changes() + changes;
    afterEachChange(
        () -> {
          if (changes() == last) {
            throw new IllegalStateException("the power is cut");
          }
        });
    try {
      apply();
    } catch (IllegalStateException broken) {
      // as meant; a plan shorter than that is simply done
    }
    afterEachChange(() -> {});
  }

  /** Companies, rings and what is set by hand all move on; what was applied stays as it is. */
  void moveOn() {
    rememberOurs();
    for (int i = 0; i < companies.size(); i++) {
      if (random.nextBoolean()) {
        companies.set(i, company(i, companies.size()));
        host.companies.save(companies.get(i));
      }
    }
    for (String space : keys) {
      if (random.nextInt(3) == 0) {
        host.spaces.grant(space, SpaceRight.VIEW, holder());
      }
    }
    for (long page : new TreeSet<>(pageRings.keySet())) {
      if (random.nextInt(3) == 0) {
        ring(page, Ring.values()[random.nextInt(3)]);
      }
      if (random.nextInt(3) == 0) {
        Holder holder = pageHolder();
        if (host.pages.find(page).orElseThrow().viewers().isEmpty() || random.nextBoolean()) {
          host.pages.letIn(page, holder);
        } else {
          host.pages.find(page).orElseThrow().viewers().stream()
              .findFirst()
              .ifPresent(first -> host.pages.shutOut(page, first));
        }
      }
    }
  }

  /** The pages whose restriction the rings made, before anything moves on. */
  private void rememberOurs() {
    ours.clear();
    pageRings.keySet().stream()
        .filter(page -> host.pageRings.find(page).orElseThrow().shut())
        .forEach(ours::add);
  }

  /** The rule in few lines, from the brief and not from the code, on what is set by hand now. */
  Map<String, Set<String>> oracle() {
    Map<String, Set<String>> may = new TreeMap<>();
    for (String person : people) {
      Set<String> seen = new TreeSet<>();
      for (String space : keys) {
        Company owner = owner(space);
        if (isIn(person, owner, ring(owner, space))
            || ring(owner, space) == Ring.PUBLIC && host.matrix.matrix().anonymous()
            || in(person).contains("kept")
                && host.spaces.groupsWith(SpaceRight.VIEW, space).contains("kept")) {
          seen.add(space);
        }
      }
      for (long page : spaceOf.keySet()) {
        if (seen.contains(spaceOf.get(page)) && letsIn(person, page)) {
          seen.add(spaceOf.get(page) + "#" + page);
        }
      }
      may.put(person, seen);
    }
    return may;
  }

  private boolean letsIn(String person, long page) {
    long above = parents.get(page);
    return (above == 0 || letsIn(person, above)) && byItself(person, page);
  }

  private boolean byItself(String person, long page) {
    Company owner = owner(spaceOf.get(page));
    Ring space = ring(owner, spaceOf.get(page));
    Ring ring = pageRings.getOrDefault(page, space);
    Set<Holder> byHand = host.pages.find(page).orElseThrow().viewers();
    if (ring.compareTo(space) >= 0) {
      if (!ours.contains(page)) {
        return byHand.isEmpty() || byHand.stream().anyMatch(holder -> is(person, holder));
      }
      Set<Holder> persons = new TreeSet<>(byHand);
      persons.removeIf(Holder::isGroup);
      return persons.isEmpty() || persons.stream().anyMatch(holder -> is(person, holder));
    }
    Set<Holder> narrower = new TreeSet<>(byHand);
    narrower.removeIf(holder -> !isWithin(holder, owner, ring));
    return ours.contains(page) || narrower.isEmpty()
        ? isIn(person, owner, ring) || narrower.stream().anyMatch(holder -> is(person, holder))
        : narrower.stream().anyMatch(holder -> is(person, holder));
  }

  private boolean isWithin(Holder holder, Company owner, Ring ring) {
    return holder.isGroup()
        ? holder.name().equals("kept") || groups(owner, ring).contains(holder.name())
        : isIn(holder.name().substring("key-".length()), owner, ring);
  }

  private boolean isIn(String person, Company owner, Ring ring) {
    return groups(owner, ring).stream().anyMatch(in(person)::contains);
  }

  private Set<String> groups(Company owner, Ring ring) {
    Set<String> groups = new TreeSet<>(owner.ownGroups());
    for (Company other : companies) {
      boolean lets =
          owner.partnerships().stream()
              .anyMatch(
                  p ->
                      p.partner().equals(other.key())
                          && p.until().filter(TODAY::isAfter).isEmpty());
      boolean partner = !owner.archived() && lets && ring != Ring.COMPANY;
      if (!other.archived() && (partner || ring == Ring.PUBLIC)) {
        groups.addAll(other.ownGroups());
      }
    }
    return groups;
  }

  private static Ring ring(Company owner, String space) {
    return owner.archived() ? Ring.COMPANY : owner.spaces().get(space).ring();
  }

  private Company owner(String space) {
    return companies.stream()
        .filter(company -> company.spaces().containsKey(space))
        .findFirst()
        .orElseThrow();
  }

  private Set<String> in(String person) {
    return members.groupsOf(members.member(person));
  }

  private boolean is(String person, Holder holder) {
    return switch (holder.kind()) {
      case GROUP -> in(person).contains(holder.name());
      case PERSON -> holder.name().equals("key-" + person);
      case ANYBODY -> true;
    };
  }

  /** Who sees which space and page, by what is stored: space, and every page on the way. */
  public Map<String, Set<String>> sight() {
    Map<String, Set<String>> sight = new TreeMap<>();
    for (String person : people) {
      Set<String> seen = new TreeSet<>();
      for (String space : keys) {
        if (host.spaces.rights(space).get(SpaceRight.VIEW).stream().anyMatch(h -> is(person, h))) {
          seen.add(space);
        }
      }
      for (long page : spaceOf.keySet()) {
        if (seen.contains(spaceOf.get(page)) && passes(person, page)) {
          seen.add(spaceOf.get(page) + "#" + page);
        }
      }
      sight.put(person, seen);
    }
    return sight;
  }

  private boolean passes(String person, long page) {
    Set<Holder> viewers = host.pages.find(page).orElseThrow().viewers();
    return (viewers.isEmpty() || viewers.stream().anyMatch(holder -> is(person, holder)))
        && (parents.get(page) == 0 || passes(person, parents.get(page)));
  }

  /** What own people, and nobody else, may do by the safe matrix besides seeing and commenting. */
  Map<String, Set<String>> writers() {
    Map<String, Set<String>> writers = new TreeMap<>();
    for (String space : keys) {
      writers.put(space, host.spaces.groupsWith(SpaceRight.EDIT_PAGE, space));
    }
    return writers;
  }

  Map<String, Set<String>> ownGroups() {
    Map<String, Set<String>> own = new TreeMap<>();
    for (String space : keys) {
      Set<String> groups = new TreeSet<>(owner(space).ownGroups());
      if (host.spaces.groupsWith(SpaceRight.EDIT_PAGE, space).contains("kept")) {
        groups.add("kept");
      }
      own.put(space, groups);
    }
    return own;
  }

  private void spaceByHand(String space) {
    for (SpaceRight right : SpaceRight.values()) {
      some(GROUPS).forEach(group -> host.spaces.grant(space, right, group));
    }
    if (random.nextInt(3) == 0) {
      host.spaces.grant(space, SpaceRight.VIEW, holder());
    }
  }

  private void pageByHand(long page) {
    String space = keys.get((int) (page - 1) / 3);
    long parent = page % 3 == 1 ? 0 : page - 1 - random.nextInt((int) ((page - 1) % 3));
    parents.put(page, parent);
    spaceOf.put(page, space);
    host.pages.add(page, space, parent);
    for (int i = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      host.pages.letIn(page, pageHolder());
    }
    if (random.nextBoolean()) {
      ring(page, Ring.values()[random.nextInt(3)]);
    }
  }

  private void ring(long page, Ring ring) {
    pageRings.put(page, ring);
    host.pageRings.save(page, ring);
  }

  private Holder holder() {
    return random.nextInt(3) == 0 ? Holder.ANYBODY : pageHolder();
  }

  private Holder pageHolder() {
    return random.nextBoolean()
        ? Holder.person("key-" + people.get(random.nextInt(people.size())))
        : Holder.group(GROUPS.get(random.nextInt(GROUPS.size())));
  }

  private Company company(int i, int count) {
    List<Partnership> partnerships = new ArrayList<>();
    for (int other = 0; other < count; other++) {
      if (other != i && random.nextBoolean()) {
        partnerships.add(new Partnership("C" + other, Optional.empty(), anyEnd()));
      }
    }
    Map<String, Ring> own = new TreeMap<>();
    keys.subList(2 * i, 2 * i + 2)
        .forEach(space -> own.put(space, Ring.values()[random.nextInt(3)]));
    Company company =
        new Company("C" + i, "C" + i, some(COMPANY_GROUPS), Set.of(), own)
            .withPartnerships(partnerships)
            .withArchived(random.nextInt(6) == 0);
    return random.nextInt(3) == 0 ? withGuests(company) : company;
  }

  private Company withGuests(Company company) {
    String group = company.groupFor(ManagedRole.GUESTS);
    members.addGroup(group);
    some(people).forEach(person -> members.join(person, group));
    return company.with(ManagedRole.GUESTS);
  }

  /** Today is the last day, it ended yesterday, or no end was agreed. */
  private Optional<LocalDate> anyEnd() {
    return switch (random.nextInt(4)) {
      case 0 -> Optional.of(TODAY);
      case 1 -> Optional.of(TODAY.minusDays(1));
      default -> Optional.empty();
    };
  }

  private Set<String> some(List<String> all) {
    Set<String> some = new TreeSet<>();
    all.stream().filter(one -> random.nextInt(3) == 0).forEach(some::add);
    return some;
  }
}
