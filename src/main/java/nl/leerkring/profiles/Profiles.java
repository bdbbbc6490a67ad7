package nl.leerkring.profiles;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.companies.Companies;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What members say of themselves, and how much of it whom is shown. */
@Component
public class Profiles {
  private static final int TERMS_LOOKED_AT = 300;
  private static final int SUGGESTED = 100;

  private final ProfileRepository repository;
  private final Companies companies;
  private final Members members;

  Profiles(ProfileRepository repository, Companies companies, Members members) {
    this.repository = repository;
    this.companies = companies;
    this.members = members;
  }

  /**
   * All that the member said, also what is shown to nobody: for what only that member sees. For
   * other eyes use {@link #seenBy}.
   */
  public Optional<Profile> find(MemberKey member) {
    return Optional.ofNullable(of(List.of(member)).get(member));
  }

  /** The same of many at once, without those who said nothing; two queries for hundreds of them. */
  public Map<MemberKey, Profile> of(Collection<MemberKey> some) {
    return some.isEmpty() ? Map.of() : repository.find(some);
  }

  /**
   * What the viewer may see of these members now, in their order; without those of whom they may
   * see nothing.
   */
  public Map<MemberKey, SeenProfile> seenBy(Member viewer, Collection<MemberKey> some) {
    Map<MemberKey, Profile> profiles = of(some);
    Map<MemberKey, SeenProfile> seen = new LinkedHashMap<>();
    if (!profiles.isEmpty()) {
      Sight sight = new Sight(companies.community(), members, viewer);
      for (MemberKey key : some) {
        Optional.ofNullable(profiles.get(key))
            .flatMap(sight::of)
            .ifPresent(profile -> seen.put(key, profile));
      }
    }
    return seen;
  }

  /**
   * Who named one of these terms, whoever may see that: what the caller shows of them goes through
   * {@link #seenBy}.
   */
  public List<MemberKey> having(ProfileField field, Collection<String> terms) {
    return terms.isEmpty() ? List.of() : repository.having(field, terms);
  }

  /**
   * What others named lately, as far as the viewer may see it, by alphabet; each once, as most
   * spell it.
   */
  List<String> suggested(Member viewer, ProfileField field) {
    Map<String, List<String>> spellings = new TreeMap<>();
    seenBy(viewer, repository.latest(field, TERMS_LOOKED_AT)).values().stream()
        .flatMap(seen -> of(seen, field).stream())
        .forEach(
            term ->
                spellings.computeIfAbsent(Terms.normal(term), none -> new ArrayList<>()).add(term));
    return spellings.values().stream().map(Terms::mostUsed).limit(SUGGESTED).toList();
  }

  private static List<String> of(SeenProfile seen, ProfileField field) {
    return switch (field) {
      case FUNCTIONS -> seen.functions();
      case HELPS_WITH -> seen.helpsWith();
      case WANTS_TO_LEARN -> seen.wantsToLearn();
    };
  }

  /** Keeps what the member says of themselves, or says by field what is wrong. */
  Map<String, Message> save(Member member, ProfileForm form) {
    Map<String, Message> errors = form.errors();
    if (errors.isEmpty()) {
      repository.save(form.profile(member.key()));
    }
    return errors;
  }
}
