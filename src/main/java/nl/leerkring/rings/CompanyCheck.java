package nl.leerkring.rings;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.host.CommunitySpaces;
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
    Company company =
        new Company(
            key(form.key(), form.seen()),
            name(form.name()),
            groups(form.groups()),
            partners(capitals(form.key()), form.partners()),
            rings(capitals(form.key()), form.spaces()));
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

  private String name(String typed) {
    String name = typed.trim();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("name", new Message("rings.error.name", LONGEST_NAME));
    }
    return name;
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

  private Set<String> partners(String key, String typed) {
    Set<String> partners = new TreeSet<>(CompanyForm.listed(capitals(typed), "[,\\s]+"));
    for (String partner : partners) {
      if (partner.equals(key)) {
        errors.put("partners", new Message("rings.error.partner.self"));
      } else if (community.company(partner).isEmpty()) {
        errors.put("partners", new Message("rings.error.partner", partner));
      }
    }
    return partners;
  }

  private Map<String, Ring> rings(String key, String typed) {
    Map<String, Ring> rings = new TreeMap<>();
    for (String line : CompanyForm.listed(typed, "[\n\r]+")) {
      String[] words = line.split("[\\s,:]+");
      Optional<Ring> ring = words.length == 2 ? ring(words[1]) : Optional.empty();
      if (ring.isEmpty()) {
        errors.put("spaces", new Message("rings.error.space.line", line));
      } else {
        space(key, words[0], rings).ifPresent(space -> rings.put(space, ring.get()));
      }
    }
    return rings;
  }

  private Optional<String> space(String key, String typed, Map<String, Ring> rings) {
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

  private static Optional<Ring> ring(String word) {
    return Arrays.stream(Ring.values())
        .filter(ring -> ring.name().equalsIgnoreCase(word))
        .findFirst();
  }

  private static String capitals(String typed) {
    return typed.trim().toUpperCase(Locale.ROOT);
  }
}
