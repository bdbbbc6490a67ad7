package nl.leerkring.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.ManagedGroups;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** The people of a company, as its leads see and change them. */
@Component
public class Colleagues {
  private final Leads leads;
  private final HomeRepository homes;
  private final Members members;
  private final ManagedGroups groups;

  Colleagues(Leads leads, HomeRepository homes, Members members, ManagedGroups groups) {
    this.leads = leads;
    this.homes = homes;
    this.members = members;
    this.groups = groups;
  }

  /** The company's people by name; nothing for who does not lead it. */
  public List<Colleague> people(Member asker, String companyKey) {
    Optional<Company> company = leads.company(asker, companyKey);
    Map<String, Colleague.How> people = new TreeMap<>();
    company.ifPresent(
        one -> {
          put(people, Set.of(one.groupFor(ManagedRole.GUESTS)), Colleague.How.GUEST);
          put(people, Set.of(one.groupFor(ManagedRole.MEMBERS)), Colleague.How.ADDED);
          put(people, one.groups(), Colleague.How.GROUP);
        });
    Map<MemberKey, String> home = homes.findAll();
    List<Colleague> colleagues = new ArrayList<>();
    people.forEach(
        (name, how) ->
            members
                .named(name)
                .ifPresent(
                    member ->
                        colleagues.add(
                            new Colleague(
                                member, how, companyKey.equals(home.get(member.key()))))));
    return colleagues;
  }

  private void put(Map<String, Colleague.How> people, Set<String> of, Colleague.How how) {
    of.forEach(group -> members.userNamesIn(group).forEach(name -> people.put(name, how)));
  }

  /** Makes somebody one of the company's people for good. */
  public Map<String, Message> addMember(Member asker, String companyKey, String userName) {
    return change(
        asker, companyKey, userName, (company, member) -> groups.add(members(company), member));
  }

  /** Takes back what a lead added; who is in a mapped group stays one of its people. */
  public Map<String, Message> removeMember(Member asker, String companyKey, String userName) {
    return change(
        asker, companyKey, userName, (company, member) -> groups.remove(members(company), member));
  }

  /** Says that the company counts for this person in reports. */
  public Map<String, Message> makeHome(Member asker, String companyKey, String userName) {
    return change(
        asker,
        companyKey,
        userName,
        (company, member) -> {
          if (people(asker, companyKey).stream().anyMatch(c -> c.member().equals(member))) {
            homes.save(member.key(), companyKey);
          }
        });
  }

  /** Something that a lead does to one person. */
  private interface Change {
    void on(Company company, Member member);
  }

  private Map<String, Message> change(
      Member asker, String companyKey, String userName, Change change) {
    Optional<Company> company = leads.company(asker, companyKey);
    Optional<Member> member = members.named(userName.trim());
    if (company.isEmpty()) {
      return Map.of("form", new Message("guests.error.lead"));
    }
    if (member.isEmpty()) {
      return Map.of("member", new Message("companies.error.person", userName.trim()));
    }
    try {
      change.on(company.get(), member.get());
      return Map.of();
    } catch (GroupNotChangedException e) {
      return Map.of("form", new Message("leads.error.group", e.getMessage()));
    }
  }

  private static String members(Company company) {
    return company.groupFor(ManagedRole.MEMBERS);
  }
}
