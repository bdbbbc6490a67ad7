package nl.leerkring.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Holder;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageRestrictions;
import nl.leerkring.host.Pages;
import nl.leerkring.host.RestrictedPage;
import nl.leerkring.host.SpaceRight;
import nl.leerkring.host.SpaceSummary;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** Why can this person see that place? Whether they can is what Confluence itself says. */
@Component
public class Why {
  private static final Pattern PAGE = Pattern.compile("(?:.*pageId=)?(\\d{1,18})(?:\\D.*)?");

  private final Companies companies;
  private final Members members;
  private final CommunitySpaces spaces;
  private final PageRestrictions restrictions;
  private final Pages pages;

  Why(
      Companies companies,
      Members members,
      CommunitySpaces spaces,
      PageRestrictions restrictions,
      Pages pages) {
    this.companies = companies;
    this.members = members;
    this.spaces = spaces;
    this.restrictions = restrictions;
    this.pages = pages;
  }

  /**
   * Answers for an administrator about everything, for a lead about places of their company.
   *
   * @param userName whom it is about
   * @param place a space key, a page id or a page's address
   */
  public Answer ask(Member asker, String userName, String place) {
    Optional<Member> person = members.named(userName.trim());
    Optional<RestrictedPage> page = page(place.trim());
    Optional<String> space =
        page.map(RestrictedPage::spaceKey)
            .or(() -> spaces.find(place.trim()).map(SpaceSummary::key));
    Community community = companies.community();
    if (space.filter(key -> mayAsk(asker, key, community)).isEmpty()) {
      return Answer.refused("place", new Message("reach.error.place", place.trim()));
    }
    if (person.isEmpty()) {
      return Answer.refused("userName", new Message("companies.error.person", userName.trim()));
    }
    return answer(person.get(), space.get(), page, community);
  }

  private Optional<RestrictedPage> page(String place) {
    Matcher id = PAGE.matcher(place);
    return id.matches() ? restrictions.find(Long.parseLong(id.group(1))) : Optional.empty();
  }

  private boolean mayAsk(Member asker, String space, Community community) {
    return members.mayAdminister(asker)
        || community.ownerOf(space).filter(owner -> companies.leads(asker, owner)).isPresent();
  }

  private Answer answer(
      Member person, String space, Optional<RestrictedPage> page, Community community) {
    Asked asked = new Asked(person, members.groupsOf(person), community);
    List<Message> steps = new ArrayList<>();
    boolean ours = asked.administers() || asked.entersSpace(space, steps);
    if (asked.administers()) {
      steps.add(new Message("reach.admin", person.fullName()));
    } else if (page.isPresent()) {
      List<RestrictedPage> path = new ArrayList<>(restrictions.above(page.get().id()));
      Collections.reverse(path);
      path.add(page.get());
      for (RestrictedPage one : path) {
        ours &= asked.passes(one, steps);
      }
    }
    boolean sees =
        page.map(found -> pages.visible(person, found.id()).isPresent())
            .orElseGet(() -> spaces.isVisible(person, space));
    if (ours != sees) {
      steps.add(new Message(sees ? "reach.differs.sees" : "reach.differs.not"));
    }
    return new Answer(Map.of(), sees, steps);
  }

  /** One person, with what is looked up about them once. */
  private final class Asked {
    private final Member person;
    private final Set<String> groups;
    private final Community community;

    Asked(Member person, Set<String> groups, Community community) {
      this.person = person;
      this.groups = groups;
      this.community = community;
    }

    boolean administers() {
      return groups.contains(Community.ADMINISTRATORS);
    }

    boolean entersSpace(String space, List<Message> steps) {
      Set<Holder> viewers = spaces.rights(space).getOrDefault(SpaceRight.VIEW, Set.of());
      List<Holder> doors = viewers.stream().filter(this::is).toList();
      doors.forEach(door -> steps.add(door(door, space)));
      if (doors.isEmpty()) {
        steps.add(new Message("reach.space.none", person.fullName(), space, ring(space)));
        community.ownerOf(space).ifPresent(owner -> steps.addAll(endedPartnerships(owner)));
      }
      return !doors.isEmpty();
    }

    private boolean is(Holder holder) {
      return switch (holder.kind()) {
        case GROUP -> groups.contains(holder.name());
        case PERSON -> holder.name().equals(person.key().value());
        case ANYBODY -> true;
      };
    }

    private Message door(Holder door, String space) {
      return switch (door.kind()) {
        case PERSON -> new Message("reach.person", person.fullName(), space);
        case ANYBODY -> new Message("reach.anybody", space);
        case GROUP -> group(door.name(), space);
      };
    }

    /** Group → company → ring or partnership → permission. */
    private Message group(String group, String space) {
      Optional<Company> company = community.companyOfGroup(group);
      Optional<Company> owner = community.ownerOf(space);
      if (community.kept().contains(group)) {
        return new Message("reach.group.kept", group, space);
      }
      if (company.isEmpty() || owner.isEmpty()) {
        return new Message("reach.group.stranger", group, space);
      }
      if (owner.get().ownGroups().contains(group)) {
        return new Message("reach.group.own", group, owner.get().name(), space);
      }
      boolean isPartner = community.partnerGroups(owner.get()).contains(group);
      Ring ring = community.ringOf(space).orElseThrow();
      if (isPartner && ring != Ring.COMPANY) {
        return new Message(
            "reach.group.partner", group, company.get().name(), owner.get().name(), space);
      }
      return ring == Ring.PUBLIC && !company.get().archived()
          ? new Message("reach.group.public", group, company.get().name(), space)
          : new Message("reach.group.beyond", group, company.get().name(), space);
    }

    private String ring(String space) {
      return community.ringOf(space).map(Ring::name).orElse("–");
    }

    private List<Message> endedPartnerships(Company owner) {
      Set<String> own =
          community.companiesOf(groups).stream()
              .map(Company::key)
              .collect(Collectors.toCollection(TreeSet::new));
      return owner.partnerships().stream()
          .filter(partnership -> own.contains(partnership.partner()))
          .filter(partnership -> !partnership.holdsOn(owner.today(community.now())))
          .map(partnership -> new Message("reach.partnership.over", partnership.asWords()))
          .toList();
    }

    boolean passes(RestrictedPage page, List<Message> steps) {
      if (page.viewers().isEmpty()) {
        return true;
      }
      Optional<Holder> door = page.viewers().stream().sorted().filter(this::is).findFirst();
      String names =
          page.viewers().stream().sorted().map(this::name).collect(Collectors.joining(", "));
      steps.add(
          door.isPresent()
              ? new Message("reach.page.in", page.title(), name(door.get()))
              : new Message("reach.page.stopped", page.title(), names));
      return door.isPresent();
    }

    private String name(Holder holder) {
      return holder.isGroup()
          ? holder.name()
          : members.find(new MemberKey(holder.name())).map(Member::fullName).orElse("–");
    }
  }
}
