package nl.leerkring.profiles;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Companies;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;

/** Profiles without a database. */
public final class InMemoryProfiles implements ProfileRepository {
  private final Map<MemberKey, Profile> profiles = new LinkedHashMap<>();

  /** The service on top of what is here. */
  public Profiles service(Companies companies, Members members) {
    return new Profiles(this, companies, members);
  }

  /** The member says that they do this work, and shows it that far. */
  public void works(Member member, ShownTo to, String... functions) {
    say(member, to, List.of(functions), List.of(), List.of());
  }

  public void say(
      Member member,
      ShownTo to,
      List<String> functions,
      List<String> helpsWith,
      List<String> wantsToLearn) {
    Map<ProfileField, ShownTo> shown = new EnumMap<>(ProfileField.class);
    for (ProfileField field : ProfileField.values()) {
      shown.put(field, to);
    }
    save(new Profile(member.key(), functions, helpsWith, wantsToLearn, shown));
  }

  @Override
  public Map<MemberKey, Profile> find(Collection<MemberKey> members) {
    Map<MemberKey, Profile> found = new LinkedHashMap<>(profiles);
    found.keySet().retainAll(members);
    return found;
  }

  @Override
  public void save(Profile profile) {
    profiles.put(profile.member(), profile);
  }

  @Override
  public void remove(MemberKey member) {
    profiles.remove(member);
  }

  @Override
  public List<MemberKey> having(ProfileField field, Collection<String> terms) {
    return profiles.values().stream()
        .filter(profile -> Terms.meet(profile.of(field), terms))
        .map(Profile::member)
        .toList();
  }

  @Override
  public List<MemberKey> latest(ProfileField field, int terms) {
    return profiles.values().stream()
        .filter(profile -> !profile.of(field).isEmpty())
        .map(Profile::member)
        .limit(terms)
        .toList();
  }
}
