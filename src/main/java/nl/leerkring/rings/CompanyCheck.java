package nl.leerkring.rings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;

/** Reads a {@link CompanyForm} and says, field by field, what is wrong with it. */
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
    String key = form.key().trim().toUpperCase(Locale.ROOT);
    if (!key.matches(KEY)) {
      errors.put("key", new Message("rings.error.key", form.key()));
    }
    String name = form.name().trim();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      errors.put("name", new Message("rings.error.name", LONGEST_NAME));
    }
    List<String> groups = groups(form.groups());
    List<String> partners = partners(key, form.partners());
    Map<String, Ring> rings = rings(key, form.spaces());
    return errors.isEmpty()
        ? Optional.of(
            new Company(
                key,
                name,
                new java.util.TreeSet<>(groups),
                new java.util.TreeSet<>(partners),
                rings))
        : Optional.empty();
  }

  Map<String, Message> errors() {
    return errors;
  }

  private List<String> groups(String typed) {
    List<String> groups = CompanyForm.listed(typed, "[,\n\r]+");
    if (groups.isEmpty()) {
      errors.put("groups", new Message("rings.error.groups.none"));
    }
    groups.stream()
        .filter(group -> !members.groupExists(group))
        .findFirst()
        .ifPresent(missing -> errors.put("groups", new Message("rings.error.group", missing)));
    groups.stream()
        .filter(RingRules.NEVER_TOUCHED::contains)
        .findFirst()
        .ifPresent(kept -> errors.put("groups", new Message("rings.error.group.kept", kept)));
    return groups;
  }

  private List<String> partners(String key, String typed) {
    List<String> partners = CompanyForm.listed(typed.toUpperCase(Locale.ROOT), "[,\\s]+");
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
        checkSpace(key, words[0]);
        rings.put(words[0], ring.get());
      }
    }
    return rings;
  }

  private void checkSpace(String key, String space) {
    if (spaces.find(space).isEmpty()) {
      errors.put("spaces", new Message("rings.error.space", space));
    }
    community
        .ownerOf(space)
        .filter(owner -> !owner.key().equals(key))
        .ifPresent(
            owner ->
                errors.put("spaces", new Message("rings.error.space.taken", space, owner.name())));
  }

  private static Optional<Ring> ring(String word) {
    return java.util.Arrays.stream(Ring.values())
        .filter(ring -> ring.name().equalsIgnoreCase(word))
        .findFirst();
  }
}
