package nl.leerkring.testing;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;

/** People and groups without a Confluence. Eva administers. */
public final class InMemoryMembers implements Members {
  public static final String ADMINISTRATORS = "confluence-administrators";

  private final Map<String, Member> people = new LinkedHashMap<>();
  private final Map<MemberKey, Member> byKey = new HashMap<>();
  private final Map<String, Set<String>> groups = new TreeMap<>();
  private final Set<String> closed = new TreeSet<>();
  private Member current;
  private boolean visitors;
  private int reads;

  /** The cast of all tests: Anna and Bram of Noordzee, Carla of De Hoop, Dirk of Lely, Eva. */
  public static InMemoryMembers cast() {
    InMemoryMembers members = new InMemoryMembers();
    members.add("anna", "nl", "noordzee-office");
    members.add("bram", "nl", "noordzee-crew");
    members.add("carla", "en", "dehoop-yard");
    members.add("dirk", "en", "lely-staff");
    members.add("eva", "en", ADMINISTRATORS);
    return members;
  }

  public Member add(String name, String language, String... in) {
    Member member =
        new Member(
            new MemberKey("key-" + name),
            name,
            Character.toUpperCase(name.charAt(0)) + name.substring(1),
            name + "@example.test",
            Locale.forLanguageTag(language.equals("nl") ? "nl-NL" : "en-GB"),
            ZoneId.of("Europe/Amsterdam"));
    people.put(name, member);
    byKey.put(member.key(), member);
    for (String group : in) {
      groups.computeIfAbsent(group, none -> new TreeSet<>()).add(name);
    }
    return member;
  }

  public void addGroup(String group) {
    groups.computeIfAbsent(group, none -> new TreeSet<>());
  }

  public void join(String name, String group) {
    groups.computeIfAbsent(group, none -> new TreeSet<>()).add(name);
  }

  public void leave(String name, String group) {
    groups.getOrDefault(group, new TreeSet<>()).remove(name);
  }

  /** The group is gone; who was in it is in it no more. */
  public void removeGroup(String group) {
    groups.remove(group);
  }

  /** The account is gone, and out of every group. */
  public void remove(String name) {
    people.remove(name);
    groups.values().forEach(group -> group.remove(name));
  }

  public Member member(String name) {
    return people.get(name);
  }

  public void logIn(String name) {
    current = people.get(name);
  }

  @Override
  public Optional<Member> current() {
    return Optional.ofNullable(current);
  }

  /** Visitors are let in nowhere, unless a test says so. */
  @Override
  public boolean mayVisit() {
    return current != null || visitors;
  }

  public void letVisitorsIn() {
    visitors = true;
  }

  @Override
  public Locale visitorLocale() {
    return Locale.ENGLISH;
  }

  @Override
  public Optional<Member> find(MemberKey key) {
    return Optional.ofNullable(byKey.get(key)).filter(one -> people.containsKey(one.userName()));
  }

  @Override
  public Optional<Member> active(MemberKey key) {
    reads++;
    return find(key).filter(member -> !closed.contains(member.userName()));
  }

  /** The account is there, and may not be used any more. */
  public void deactivate(String name) {
    closed.add(name);
  }

  @Override
  public Optional<Member> named(String userName) {
    return Optional.ofNullable(people.get(userName));
  }

  @Override
  public Set<String> groupsOf(Member member) {
    reads++;
    return groups.entrySet().stream()
        .filter(group -> group.getValue().contains(member.userName()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How often people or groups were asked for. */
  public int reads() {
    return reads;
  }

  @Override
  public Set<String> userNamesIn(String group) {
    reads++;
    return groups.getOrDefault(group, Set.of());
  }

  @Override
  public Optional<String> groupNamed(String name) {
    reads++;
    Set<String> exact = groups.get(name);
    if (exact != null) {
      return Optional.of(name);
    }
    return groups.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
  }

  @Override
  public boolean mayAdminister(Member member) {
    return userNamesIn(ADMINISTRATORS).contains(member.userName());
  }
}
