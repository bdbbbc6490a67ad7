package nl.leerkring.profiles;

import java.util.List;
import java.util.Optional;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;

/** What one viewer may see of others' profiles, at one moment. */
final class Sight {
  private final Community community;
  private final Members members;
  private final Member viewer;
  private final List<Company> own;

  Sight(Community community, Members members, Member viewer) {
    this.community = community;
    this.members = members;
    this.viewer = viewer;
    this.own = companiesOf(viewer);
  }

  /** What is left of the profile; empty when that is nothing, or the account is closed. */
  Optional<SeenProfile> of(Profile profile) {
    return profile.isEmpty()
        ? Optional.empty()
        : members
            .active(profile.member())
            .map(member -> seen(member, profile))
            .filter(seen -> !seen.isEmpty());
  }

  private SeenProfile seen(Member member, Profile profile) {
    Optional<ShownTo> least = least(member);
    return new SeenProfile(
        member,
        visible(profile, ProfileField.FUNCTIONS, least),
        visible(profile, ProfileField.HELPS_WITH, least),
        visible(profile, ProfileField.WANTS_TO_LEARN, least));
  }

  private static List<String> visible(
      Profile profile, ProfileField field, Optional<ShownTo> least) {
    return least.filter(to -> profile.shownTo(field).compareTo(to) >= 0).isPresent()
        ? profile.of(field)
        : List.of();
  }

  /** How far the member must at least show something for the viewer to see it; empty for never. */
  private Optional<ShownTo> least(Member member) {
    if (member.key().equals(viewer.key())) {
      return Optional.of(ShownTo.NOBODY);
    }
    List<Company> theirs = companiesOf(member);
    if (theirs.stream().anyMatch(company -> keys(own).contains(company.key()))) {
      return Optional.of(ShownTo.COMPANY);
    }
    List<Company> here = staying(theirs);
    if (here.stream().anyMatch(this::letsViewerIn)) {
      return Optional.of(ShownTo.PARTNERS);
    }
    return here.isEmpty() || staying(own).isEmpty()
        ? Optional.empty()
        : Optional.of(ShownTo.EVERYONE);
  }

  private boolean letsViewerIn(Company company) {
    return staying(own).stream().anyMatch(mine -> company.letsIn(mine.key(), community.now()));
  }

  private List<Company> companiesOf(Member member) {
    return community.companiesOf(members.groupsOf(member));
  }

  private static List<Company> staying(List<Company> companies) {
    return companies.stream().filter(company -> !company.archived()).toList();
  }

  private static List<String> keys(List<Company> companies) {
    return companies.stream().map(Company::key).toList();
  }
}
