package nl.leerkring.peers;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.profiles.Profile;
import nl.leerkring.profiles.ProfileField;
import nl.leerkring.profiles.Profiles;
import nl.leerkring.profiles.SeenProfile;
import org.springframework.stereotype.Component;

/** People of other companies with the same work, as far as they let the viewer see it. */
@Component
class PeerSuggestions {
  /** As many are looked at; when more would fit, others another day. */
  static final int LOOKED_AT = 100;

  /** A meeting with more is no conversation. */
  static final int MOST_CHOSEN = 8;

  private final Profiles profiles;
  private final Companies companies;
  private final Members members;
  private final Clock clock;

  PeerSuggestions(Profiles profiles, Companies companies, Members members, Clock clock) {
    this.profiles = profiles;
    this.companies = companies;
    this.members = members;
    this.clock = clock;
  }

  /** Whom the viewer looks for, by what they say of themselves, also of what others don't see. */
  Wanted wanted(Member viewer, List<String> functions, List<String> topics) {
    Profile own = profiles.find(viewer.key()).orElse(Profile.empty(viewer.key()));
    return Wanted.of(own, functions, topics);
  }

  /** A few people whom the viewer may want to meet; others tomorrow, when there are more. */
  List<Peer> suggest(Member viewer, Wanted wanted, int most) {
    Set<MemberKey> fitting = new LinkedHashSet<>();
    fitting.addAll(profiles.having(ProfileField.FUNCTIONS, wanted.functions()));
    fitting.addAll(profiles.having(ProfileField.HELPS_WITH, wanted.learns()));
    fitting.addAll(profiles.having(ProfileField.WANTS_TO_LEARN, wanted.helps()));
    fitting.remove(viewer.key());
    Rotation rotation = new Rotation(viewer.key(), clock.millis() / Duration.ofDays(1).toMillis());
    List<Peer> peers =
        elsewhere(viewer, rotation.turns(fitting, key -> key, LOOKED_AT)).entrySet().stream()
            .map(one -> wanted.match(one.getKey(), one.getValue()))
            .flatMap(Optional::stream)
            .toList();
    return rotation.choose(peers, most);
  }

  /**
   * Those of the named who are of another company and show the viewer something; whoever is left
   * out looks like somebody who does not exist.
   */
  List<Member> chosen(Member viewer, Collection<String> userNames) {
    List<MemberKey> keys =
        userNames.stream()
            .distinct()
            .limit(MOST_CHOSEN)
            .map(members::named)
            .flatMap(Optional::stream)
            .map(Member::key)
            .filter(key -> !key.equals(viewer.key()))
            .toList();
    return elsewhere(viewer, keys).keySet().stream().map(SeenProfile::member).toList();
  }

  /** What the viewer sees of those of other companies, with the names of these. */
  private Map<SeenProfile, List<String>> elsewhere(Member viewer, Collection<MemberKey> people) {
    Map<MemberKey, SeenProfile> seen = profiles.seenBy(viewer, people);
    if (seen.isEmpty()) {
      return Map.of();
    }
    Community community = companies.community();
    Set<String> own =
        companiesOf(community, viewer).stream().map(Company::key).collect(Collectors.toSet());
    Map<SeenProfile, List<String>> others = new LinkedHashMap<>();
    for (SeenProfile profile : seen.values()) {
      List<Company> theirs = companiesOf(community, profile.member());
      if (theirs.stream().noneMatch(company -> own.contains(company.key()))) {
        others.put(profile, theirs.stream().map(Company::name).toList());
      }
    }
    return others;
  }

  private List<Company> companiesOf(Community community, Member member) {
    return community.companiesOf(members.groupsOf(member)).stream()
        .filter(company -> !company.archived())
        .toList();
  }
}
