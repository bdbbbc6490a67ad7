package nl.leerkring.companies;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
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
 * Reads a {@link CompanyForm} and says, field by field, what is wrong with it. Groups and spaces
 * are kept as Confluence spells them, whatever case was typed.
 */
final class CompanyCheck {
  private static final String KEY = "[A-Z][A-Z0-9]{1,9}";
  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_DESCRIPTION = 2000;
  private static final String LOGO = "(/download/[^\\s\"'<>]+)?";

  private final Community community;
  private final Members members;
  private final CommunitySpaces spaces;
  private final Map<String, Message> errors = new LinkedHashMap<>();

  CompanyCheck(Community community, Members members, CommunitySpaces spaces) {
    this.community = community;
    this.members = members;
    this.spaces = spaces;
  }

  /** The company, unless {@link #errors} says why not. */
  Optional<Company> read(CompanyForm form) {
    String key = key(form.key(), form.seen());
    Optional<Company> now = community.company(key);
    Company company =
        new Company(
            key,
            profile(form),
            groups(form.groups()),
            now.map(Company::managed).orElse(Set.of()),
            partnerships(key, form.partners()),
            rings(key, form.spaces()),
            form.secondEyes(),
            now.map(Company::archived).orElse(false));
    return errors.isEmpty() ? Optional.of(company) : Optional.empty();
  }

  Map<String, Message> errors() {
    return errors;
  }

  /** Nobody overwrites a company that they did not look at, nor what somebody else changed. */
  private String key(String typed, String seen) {
    String key = capitals(typed);
    String now = community.company(key).map(Company::fingerprint).orElse("");
    if (!key.matches(KEY)) {
      errors.put("key", new Message("rings.error.key", typed));
    } else if (!now.equals(seen)) {
      errors.put(
          seen.isEmpty() ? "key" : "form",
          new Message(
              seen.isEmpty() ? "rings.error.key.taken" : "rings.error.company.changed", key));
    }
    return key;
  }

  private Profile profile(CompanyForm form) {
    String name = form.name().trim();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("name", new Message("rings.error.name", LONGEST_NAME));
    }
    String description = form.description().trim();
    if (description.length() > LONGEST_DESCRIPTION) {
      errors.put("description", new Message("companies.error.description", LONGEST_DESCRIPTION));
    }
    String logo = form.logo().trim();
    if (!logo.matches(LOGO) || logo.contains("..")) {
      errors.put("logo", new Message("companies.error.logo", logo));
    }
    return new Profile(name, description, logo, zone(form.zone()), contacts(form.contacts()));
  }

  private ZoneId zone(String typed) {
    try {
      return typed.isBlank() ? ZoneId.of("UTC") : ZoneId.of(typed.trim());
    } catch (DateTimeException e) {
      errors.put("zone", new Message("companies.error.zone", typed.trim()));
      return ZoneId.of("UTC");
    }
  }

  private Set<String> contacts(String typed) {
    Set<String> contacts = new TreeSet<>();
    for (String word : CompanyForm.listed(typed, "[,\\s]+")) {
      Optional<String> userName = members.named(word).map(Member::userName);
      userName.ifPresent(contacts::add);
      if (userName.isEmpty()) {
        errors.put("contacts", new Message("companies.error.person", word));
      }
    }
    return contacts;
  }

  private Set<String> groups(String typed) {
    Set<String> groups = new TreeSet<>();
    for (String word : CompanyForm.listed(typed, "[,\n\r]+")) {
      Optional<String> group = members.groupNamed(word);
      if (group.isEmpty()) {
        errors.put("groups", new Message("rings.error.group", word));
      } else if (community.kept().contains(group.get())) {
        errors.put("groups", new Message("rings.error.group.kept", group.get()));
      } else {
        groups.add(group.get());
      }
    }
    if (groups.isEmpty()) {
      errors.putIfAbsent("groups", new Message("rings.error.groups.none"));
    }
    return groups;
  }

  private List<Partnership> partnerships(String key, String typed) {
    Map<String, Partnership> partnerships = new TreeMap<>();
    for (String line : CompanyForm.listed(typed, "[,\n\r]+")) {
      Optional<Partnership> partnership = Partnership.read(line);
      if (partnership.isEmpty()) {
        errors.put("partners", new Message("companies.error.partner.line", line));
      } else {
        partner(key, partnership.get(), partnerships);
      }
    }
    return List.copyOf(partnerships.values());
  }

  private void partner(String key, Partnership typed, Map<String, Partnership> partnerships) {
    String partner = typed.partner();
    if (partner.equals(key)) {
      errors.put("partners", new Message("rings.error.partner.self"));
    } else if (community.company(partner).isEmpty()) {
      errors.put("partners", new Message("rings.error.partner", partner));
    } else if (partnerships.put(partner, typed) != null) {
      errors.put("partners", new Message("companies.error.partner.twice", partner));
    }
  }

  private Map<String, SpaceRing> rings(String key, String typed) {
    Map<String, SpaceRing> rings = new TreeMap<>();
    for (String line : CompanyForm.listed(typed, "[\n\r]+")) {
      String[] words = line.split("[\\s,:]+", 2);
      Optional<SpaceRing> ring = words.length == 2 ? SpaceRing.read(words[1]) : Optional.empty();
      if (ring.isEmpty()) {
        errors.put("spaces", new Message("rings.error.space.line", line));
      } else {
        space(key, words[0], rings).ifPresent(space -> rings.put(space, ring.get()));
      }
    }
    return rings;
  }

  private Optional<String> space(String key, String typed, Map<String, SpaceRing> rings) {
    Optional<String> space = spaces.find(typed).map(SpaceSummary::key);
    Optional<Company> other =
        space.flatMap(community::ownerOf).filter(owner -> !owner.key().equals(key));
    if (space.isEmpty()) {
      errors.put("spaces", new Message("rings.error.space", typed));
    } else if (other.isPresent()) {
      errors.put("spaces", new Message("rings.error.space.taken", space.get(), other.get().name()));
    } else if (rings.containsKey(space.get())) {
      errors.put("spaces", new Message("rings.error.space.twice", space.get()));
    }
    return space;
  }

  private static String capitals(String typed) {
    return typed.trim().toUpperCase(Locale.ROOT);
  }
}
