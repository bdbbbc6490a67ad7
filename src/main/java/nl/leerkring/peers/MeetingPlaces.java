package nl.leerkring.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;
import org.springframework.stereotype.Component;

/** Where a meeting of some people can have its page: where its maker may write and all may look. */
@Component
class MeetingPlaces {
  private final Companies companies;
  private final Members members;
  private final CommunitySpaces spaces;

  MeetingPlaces(Companies companies, Members members, CommunitySpaces spaces) {
    this.companies = companies;
    this.members = members;
    this.spaces = spaces;
  }

  /** Spaces with a ring, those that reach least first. */
  List<SpaceSummary> of(Member maker, List<Member> people) {
    Community community = companies.community();
    Set<Holder> holders = holders(maker);
    return community.ringedSpaces().stream()
        .filter(key -> spaces.isVisible(maker, key) && mayWrite(holders, key))
        .filter(key -> people.stream().allMatch(one -> spaces.isVisible(one, key)))
        .sorted(
            Comparator.comparing((String key) -> community.ringOf(key).orElse(Ring.PUBLIC))
                .thenComparing(key -> key))
        .map(spaces::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private Set<Holder> holders(Member maker) {
    Set<Holder> holders =
        members.groupsOf(maker).stream().map(Holder::group).collect(Collectors.toSet());
    holders.add(Holder.person(maker.key().value()));
    holders.add(Holder.ANYBODY);
    return holders;
  }

  private boolean mayWrite(Set<Holder> holders, String spaceKey) {
    Map<SpaceRight, Set<Holder>> rights = spaces.rights(spaceKey);
    return rights.getOrDefault(SpaceRight.EDIT_PAGE, Set.of()).stream().anyMatch(holders::contains);
  }
}
