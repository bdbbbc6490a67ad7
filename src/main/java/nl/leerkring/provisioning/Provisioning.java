package nl.leerkring.provisioning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.companies.SpaceRing;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.SpaceMaker;
import nl.leerkring.host.SpaceSummary;
import nl.leerkring.rings.RingChange;
import nl.leerkring.rings.RingPlan;
import nl.leerkring.rings.Rings;
import nl.leerkring.web.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives a company its spaces: makes those that are not there and adopts those that are. Only for
 * administrators; rights change when the preview is applied.
 */
@Component
public class Provisioning {
  private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);
  private static final String KEY = "[A-Za-z0-9]{1,20}";

  private final Companies companies;
  private final Members members;
  private final CommunitySpaces spaces;
  private final SpaceMaker maker;
  private final Starters starters;
  private final AdoptionRepository adoptions;
  private final Rings rings;
  private final Clock clock;

  Provisioning(
      Companies companies,
      Members members,
      CommunitySpaces spaces,
      SpaceMaker maker,
      Starters starters,
      AdoptionRepository adoptions,
      Rings rings,
      Clock clock) {
    this.companies = companies;
    this.members = members;
    this.spaces = spaces;
    this.maker = maker;
    this.starters = starters;
    this.adoptions = adoptions;
    this.rings = rings;
    this.clock = clock;
  }

  /**
   * Makes or adopts the spaces, or says by field what is wrong; what broke off is completed by
   * doing it again.
   */
  public Map<String, Message> provision(Member asker, ProvisionForm form) {
    Optional<Company> company = companies.find(asker, form.companyKey());
    if (company.isEmpty()) {
      return Map.of("form", new Message("rings.error.admin"));
    }
    Map<String, Message> errors = errors(company.get(), form);
    if (errors.isEmpty()) {
      try {
        form.byRing().forEach((ring, key) -> provision(asker, form.companyKey(), ring, key));
      } catch (IllegalStateException e) {
        LOG.warn("A space of {} could not be made", form.companyKey(), e);
        return Map.of("form", new Message("provisioning.error.host"));
      }
    }
    return errors;
  }

  private Map<String, Message> errors(Company company, ProvisionForm form) {
    Map<String, Message> errors = new LinkedHashMap<>();
    Community community = companies.community();
    Set<String> typed = new HashSet<>();
    form.byRing()
        .forEach(
            (ring, key) -> {
              Optional<Company> owner = community.ownerOf(existing(key).orElse(key));
              if (!key.matches(KEY)) {
                errors.put(ProvisionForm.field(ring), new Message("provisioning.error.key", key));
              } else if (!typed.add(key.toUpperCase(Locale.ROOT))) {
                errors.put(ProvisionForm.field(ring), new Message("rings.error.space.twice", key));
              } else if (owner.filter(one -> !one.key().equals(company.key())).isPresent()) {
                errors.put(
                    ProvisionForm.field(ring),
                    new Message("rings.error.space.taken", key, owner.get().name()));
              }
            });
    if (typed.isEmpty() && errors.isEmpty()) {
      errors.put("companySpace", new Message("provisioning.error.none"));
    }
    return errors;
  }

  private Optional<String> existing(String key) {
    return spaces.find(key).map(SpaceSummary::key);
  }

  private void provision(Member asker, String companyKey, Ring ring, String typed) {
    Company company = companies.community().company(companyKey).orElseThrow();
    Optional<String> there = existing(typed);
    String key = there.orElse(typed);
    if (there.isEmpty()) {
      maker.create(key, starters.spaceName(company, ring, asker), asker);
      starters.welcome(company, ring, key, asker);
    } else if (!company.spaces().containsKey(key)) {
      adoptions.record(key, clock.instant(), rights(key));
    }
    Map<String, SpaceRing> all = new TreeMap<>(company.spaces());
    all.put(key, SpaceRing.of(ring));
    companies.keep(company.withSpaces(all));
  }

  /** What the space gives now, as a plan that gives it. */
  private RingPlan rights(String spaceKey) {
    List<RingChange> given = new ArrayList<>();
    spaces
        .rights(spaceKey)
        .forEach(
            (right, holders) ->
                holders.forEach(
                    holder -> given.add(new RingChange(spaceKey, 0, right, holder, true))));
    return new RingPlan(given);
  }

  /** What putting the space's permissions back would change; empty when nothing is recorded. */
  public RingPlan puttingBack(Member asker, String spaceKey) {
    Optional<RingPlan> recorded =
        members.mayAdminister(asker) && existing(spaceKey).isPresent()
            ? adoptions.find(spaceKey)
            : Optional.empty();
    return recorded.map(before -> difference(spaceKey, before)).orElse(new RingPlan(List.of()));
  }

  private RingPlan difference(String spaceKey, RingPlan before) {
    List<RingChange> changes = new ArrayList<>();
    Set<RingChange> wanted = new HashSet<>(before.changes());
    Set<RingChange> now = new HashSet<>(rights(spaceKey).changes());
    for (RingChange change : wanted) {
      if (!now.contains(change) && isPossible(change)) {
        changes.add(change);
      }
    }
    for (RingChange change : now) {
      if (!wanted.contains(change)) {
        changes.add(change.inverse());
      }
    }
    return new RingPlan(changes);
  }

  private boolean isPossible(RingChange change) {
    return change.holder().kind() != Holder.Kind.PERSON
        || members.find(new MemberKey(change.holder().name())).isPresent();
  }

  /** Whether it is recorded what the space's permissions were. */
  public boolean isAdopted(Member asker, String spaceKey) {
    return members.mayAdminister(asker) && adoptions.find(spaceKey).isPresent();
  }

  /**
   * Takes the space off its company and puts its permissions back as they were, as it was looked
   * at.
   *
   * @param fingerprint of the plan that the administrator saw
   */
  public Optional<Message> putBack(Member asker, String spaceKey, String fingerprint) {
    if (!isAdopted(asker, spaceKey)) {
      return Optional.of(new Message("provisioning.error.notadopted"));
    }
    RingPlan plan = puttingBack(asker, spaceKey);
    if (!plan.fingerprint().equals(fingerprint)) {
      return Optional.of(new Message("rings.error.changed"));
    }
    companies.community().ownerOf(spaceKey).ifPresent(owner -> release(owner, spaceKey));
    Optional<Message> refusal = rings.carryOut(asker, plan, "");
    if (refusal.isEmpty()) {
      adoptions.remove(spaceKey);
    }
    return refusal;
  }

  private void release(Company owner, String spaceKey) {
    Map<String, SpaceRing> others = new TreeMap<>(owner.spaces());
    others.remove(spaceKey);
    companies.keep(owner.withSpaces(others));
  }
}
