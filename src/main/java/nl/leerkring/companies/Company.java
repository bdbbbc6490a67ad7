package nl.leerkring.companies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A member organisation.
 *
 * @param key two to ten capitals, for ever
 * @param groups names of the Confluence groups that its people are in, mapped by an administrator
 * @param managed names of its groups that the plugin made: guests, members, leads
 * @param partnerships whom it lets into its partner ring
 * @param spaces how far each of its spaces reaches, by space key
 * @param secondEyes whether widening a page takes a second person's consent
 * @param archived whether it left; its people then see its own spaces only
 */
public record Company(
    String key,
    Profile profile,
    Set<String> groups,
    Set<String> managed,
    List<Partnership> partnerships,
    Map<String, SpaceRing> spaces,
    boolean secondEyes,
    boolean archived) {
  public Company {
    groups = Collections.unmodifiableSet(new TreeSet<>(groups));
    managed = Collections.unmodifiableSet(new TreeSet<>(managed));
    partnerships = partnerships.stream().sorted().toList();
    spaces = Collections.unmodifiableMap(new TreeMap<>(spaces));
  }

  /** A company of which nothing else is said; its partnerships have no end. */
  public Company(
      String key, String name, Set<String> groups, Set<String> partners, Map<String, Ring> spaces) {
    this(
        key,
        Profile.named(name),
        groups,
        Set.of(),
        partners.stream().map(Partnership::with).toList(),
        spaces.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> SpaceRing.of(e.getValue()))),
        false,
        false);
  }

  public String name() {
    return profile.name();
  }

  /** All groups that make somebody one of its own people. */
  public Set<String> ownGroups() {
    Set<String> own = new TreeSet<>(groups);
    own.addAll(managed);
    return own;
  }

  /** The group that the plugin keeps for this role of this company. */
  public String groupFor(ManagedRole role) {
    return "leerkring-" + role.name().toLowerCase(Locale.ROOT) + "-" + key.toLowerCase(Locale.ROOT);
  }

  /** Whether the group for the role was made. */
  public boolean has(ManagedRole role) {
    return managed.contains(groupFor(role));
  }

  /** The day that it is there now. */
  public LocalDate today(Instant now) {
    return LocalDate.ofInstant(now, profile.zone());
  }

  /** Whether it lets the other company into its partner ring at that moment. */
  public boolean letsIn(String partner, Instant now) {
    LocalDate day = today(now);
    return partnerships.stream().anyMatch(p -> p.partner().equals(partner) && p.holdsOn(day));
  }

  public Company with(Profile other) {
    return new Company(key, other, groups, managed, partnerships, spaces, secondEyes, archived);
  }

  public Company withGroups(Set<String> others) {
    return new Company(key, profile, others, managed, partnerships, spaces, secondEyes, archived);
  }

  /** With the group for the role made. */
  public Company with(ManagedRole role) {
    Set<String> more = new TreeSet<>(managed);
    more.add(groupFor(role));
    return new Company(key, profile, groups, more, partnerships, spaces, secondEyes, archived);
  }

  public Company withPartnerships(List<Partnership> others) {
    return new Company(key, profile, groups, managed, others, spaces, secondEyes, archived);
  }

  public Company withSpaces(Map<String, SpaceRing> others) {
    return new Company(key, profile, groups, managed, partnerships, others, secondEyes, archived);
  }

  public Company withSecondEyes(boolean asked) {
    return new Company(key, profile, groups, managed, partnerships, spaces, asked, archived);
  }

  public Company withArchived(boolean left) {
    return new Company(key, profile, groups, managed, partnerships, spaces, secondEyes, left);
  }

  /** Differs as soon as anything about the company does. */
  public String fingerprint() {
    return Fingerprint.of(toString());
  }
}
