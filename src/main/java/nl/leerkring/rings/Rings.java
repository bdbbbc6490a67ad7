package nl.leerkring.rings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who is in the community, and how its rings become Confluence's own space permissions. */
@Component
public class Rings {
  private static final Logger LOG = LoggerFactory.getLogger(Rings.class);

  private final Companies companies;
  private final Members members;
  private final CommunitySpaces spaces;

  Rings(Companies companies, Members members, CommunitySpaces spaces) {
    this.companies = companies;
    this.members = members;
    this.spaces = spaces;
  }

  /** Everybody in a group of a company, once; people whose account is gone are left out. */
  public List<Member> members() {
    Set<String> names = new TreeSet<>();
    companies.community().allGroups().forEach(group -> names.addAll(members.userNamesIn(group)));
    return names.stream().map(members::named).flatMap(Optional::stream).toList();
  }

  /** The company whose space it is. */
  public Optional<Company> companyOf(String spaceKey) {
    return companies.community().ownerOf(spaceKey);
  }

  /** Names of the companies that the member belongs to. */
  public Set<String> companyNamesOf(Member member) {
    Set<String> groups = members.groupsOf(member);
    return companies.community().companies().stream()
        .filter(company -> company.groups().stream().anyMatch(groups::contains))
        .map(Company::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What applying the rings would change now; empty for who may not administer Confluence. */
  public RingPlan preview(Member asker) {
    return members.mayAdminister(asker) ? plan() : new RingPlan(List.of());
  }

  /** How many people gain and lose sight of each space that the plan touches. */
  public List<SightChange> sight(RingPlan plan) {
    Sight sight = new Sight(members, spaces);
    return plan.changes().stream()
        .filter(change -> change.right() == SpaceRight.VIEW)
        .collect(Collectors.groupingBy(RingChange::spaceKey, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(space -> sight.change(space.getKey(), space.getValue()))
        .toList();
  }

  /**
   * Who else sees a space with a ring, which no plan changes; empty for who may not administer
   * Confluence.
   */
  public List<SeenBesides> besides(Member asker) {
    if (!members.mayAdminister(asker)) {
      return List.of();
    }
    Community community = present();
    return community.ringedSpaces().stream()
        .map(space -> besides(space, community.kept()))
        .filter(besides -> !besides.isNobody())
        .toList();
  }

  private SeenBesides besides(String space, Set<String> kept) {
    Set<String> groups = new TreeSet<>(spaces.groupsWith(SpaceRight.VIEW, space));
    groups.retainAll(kept);
    groups.remove(RingRules.ADMINISTRATORS);
    return new SeenBesides(space, groups, spaces.holdersBesidesGroups(SpaceRight.VIEW, space));
  }

  /**
   * Applies the plan that was looked at; refuses when Confluence or the companies changed since.
   *
   * @param fingerprint of the plan that the administrator saw
   */
  public Optional<Message> apply(Member asker, String fingerprint) {
    if (!members.mayAdminister(asker)) {
      return Optional.of(new Message("rings.error.admin"));
    }
    RingPlan plan = plan();
    if (!plan.fingerprint().equals(fingerprint)) {
      return Optional.of(new Message("rings.error.changed"));
    }
    plan.changes().forEach(this::apply);
    LOG.info(
        "{} changes of space permissions applied by {}",
        plan.changes().size(),
        asker.key().value());
    return Optional.empty();
  }

  private void apply(RingChange change) {
    if (change.gives()) {
      spaces.grant(change.spaceKey(), change.right(), change.group());
    } else {
      spaces.revoke(change.spaceKey(), change.right(), change.group());
    }
  }

  private RingPlan plan() {
    return RingPlan.of(present(), spaces::groupsWith);
  }

  private Community present() {
    Set<String> existing = spaces.keys();
    Community community = companies.community();
    return new Community(
        community.companies().stream().map(company -> within(company, existing)).toList(),
        community.kept());
  }

  /** A space that was archived or deleted is nobody's any more; it is not brought back. */
  private static Company within(Company company, Set<String> existing) {
    Map<String, Ring> spaces = new TreeMap<>(company.spaces());
    spaces.keySet().retainAll(existing);
    return new Company(company.key(), company.name(), company.groups(), company.partners(), spaces);
  }
}
