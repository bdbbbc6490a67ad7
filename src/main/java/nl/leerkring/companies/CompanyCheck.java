package nl.leerkring.companies;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceSummary;
import nl.leerkring.web.Message;

/**
 * The rules of a company, whether it comes from a form, a document or REST: makes one of a {@link
 * CompanyDraft} and says, item by item, what is wrong with it. Groups and spaces are kept as
 * Confluence spells them, whatever case was typed.
 */
final class CompanyCheck {
  private static final String KEY = "[A-Z][A-Z0-9]{1,9}";
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DESCRIPTION = 2000;
  private static final String LOGO = "(/download/[^\\s\"'<>]+)?";

  private final Community community;
  private final Members members;
  private final CommunitySpaces spaces;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * Checks against a community as it will be.
   *
   * @param community in which the company may be in an earlier state, or not at all
   */
  CompanyCheck(Community community, Members members, CommunitySpaces spaces) {
    this.community = community;
    this.members = members;
    this.spaces = spaces;
  }

  /** Nobody overwrites a company that they did not look at, nor what somebody else changed. */
  void seen(String typed, String seen) {
    String key = capitals(typed);
    String now = community.company(key).map(Company::fingerprint).orElse("");
    if (key.matches(KEY) && !now.equals(seen)) {
      refuse(
          seen.isEmpty() ? "key" : "form",
          new Message(
              seen.isEmpty() ? "rings.error.key.taken" : "rings.error.company.changed", key));
    }
  }

  /** The company, as good as it gets when {@link #faults} says what is wrong. */
  Company read(CompanyDraft draft) {
    String key = key(draft.key());
    return new Company(
        key,
        profile(draft),
        groups(draft.groups()),
        community.company(key).map(Company::managed).orElse(Set.of()),
        partnerships(key, draft.partners()),
        rings(key, draft.spaces()),
        draft.secondEyes(),
        draft.archived());
  }

  List<Fault> faults() {
    return faults;
  }

  private void refuse(String field, Message why) {
    faults.add(Fault.at(field, why));
  }

  private void refuse(String list, int item, String key, Object... arguments) {
    faults.add(Fault.at(list, item, new Message(key, arguments)));
  }

  private String key(String typed) {
    String key = capitals(typed);
    if (!key.matches(KEY)) {
      refuse("key", new Message("rings.error.key", typed));
    }
    return key;
  }

  private Profile profile(CompanyDraft draft) {
    String name = draft.name().trim();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      refuse("name", new Message("rings.error.name", LONGEST_NAME));
    }
    String description = draft.description().trim();
    if (description.length() > LONGEST_DESCRIPTION) {
      refuse("description", new Message("companies.error.description", LONGEST_DESCRIPTION));
    }
    String logo = draft.logo().trim();
    if (!logo.matches(LOGO) || logo.contains("..")) {
      refuse("logo", new Message("companies.error.logo", logo));
    }
    return new Profile(name, description, logo, zone(draft.zone()), contacts(draft.contacts()));
  }

  private ZoneId zone(String typed) {
    try {
      return typed.isBlank() ? ZoneId.of("UTC") : ZoneId.of(typed.trim());
    } catch (DateTimeException e) {
      refuse("zone", new Message("companies.error.zone", typed.trim()));
      return ZoneId.of("UTC");
    }
  }

  private Set<String> contacts(List<String> typed) {
    Set<String> contacts = new TreeSet<>();
    for (int i = 0; i < typed.size(); i++) {
      Optional<String> userName = members.named(typed.get(i)).map(Member::userName);
      userName.ifPresent(contacts::add);
      if (userName.isEmpty()) {
        refuse("contacts", i, "companies.error.person", typed.get(i));
      }
    }
    return contacts;
  }

  private Set<String> groups(List<String> typed) {
    Set<String> groups = new TreeSet<>();
    for (int i = 0; i < typed.size(); i++) {
      Optional<String> group = members.groupNamed(typed.get(i));
      if (group.isEmpty()) {
        refuse("groups", i, "rings.error.group", typed.get(i));
      } else if (community.kept().contains(group.get())) {
        refuse("groups", i, "rings.error.group.kept", group.get());
      } else {
        groups.add(group.get());
      }
    }
    if (typed.isEmpty()) {
      refuse("groups", new Message("rings.error.groups.none"));
    }
    return groups;
  }

  private List<Partnership> partnerships(String key, List<String> typed) {
    Map<String, Partnership> partnerships = new TreeMap<>();
    for (int i = 0; i < typed.size(); i++) {
      Optional<Partnership> partnership = Partnership.read(typed.get(i));
      if (partnership.isEmpty()) {
        refuse("partners", i, "companies.error.partner.line", typed.get(i));
      } else {
        partner(key, i, partnership.get(), partnerships);
      }
    }
    return List.copyOf(partnerships.values());
  }

  private void partner(
      String key, int item, Partnership typed, Map<String, Partnership> partnerships) {
    String partner = typed.partner();
    if (partner.equals(key)) {
      refuse("partners", item, "rings.error.partner.self");
    } else if (community.company(partner).isEmpty()) {
      refuse("partners", item, "rings.error.partner", partner);
    } else if (partnerships.put(partner, typed) != null) {
      refuse("partners", item, "companies.error.partner.twice", partner);
    }
  }

  private Map<String, SpaceRing> rings(String key, List<String> typed) {
    Map<String, SpaceRing> rings = new TreeMap<>();
    for (int i = 0; i < typed.size(); i++) {
      String[] words = typed.get(i).split("[\\s,:]+", 2);
      Optional<SpaceRing> ring = words.length == 2 ? SpaceRing.read(words[1]) : Optional.empty();
      if (ring.isEmpty()) {
        refuse("spaces", i, "rings.error.space.line", typed.get(i));
      } else {
        space(key, i, words[0], rings).ifPresent(space -> rings.put(space, ring.get()));
      }
    }
    return rings;
  }

  private Optional<String> space(String key, int item, String typed, Map<String, SpaceRing> rings) {
    Optional<String> space = spaces.find(typed).map(SpaceSummary::key);
    Optional<Company> other = space.flatMap(found -> otherOwner(key, found));
    if (space.isEmpty()) {
      refuse("spaces", item, "rings.error.space", typed);
    } else if (other.isPresent()) {
      refuse("spaces", item, "rings.error.space.taken", space.get(), other.get().name());
    } else if (rings.containsKey(space.get())) {
      refuse("spaces", item, "rings.error.space.twice", space.get());
    }
    return space;
  }

  private Optional<Company> otherOwner(String key, String space) {
    return community.companies().stream()
        .filter(owner -> !owner.key().equals(key) && owner.spaces().containsKey(space))
        .findFirst();
  }

  static String capitals(String typed) {
    return typed.trim().toUpperCase(Locale.ROOT);
  }
}
