package nl.leerkring.leads;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.companies.Partnership;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.ManagedGroups;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.rings.Rings;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Who leads a company, and what leads may do there: its people and its partner offers. They see
 * nothing of other companies but the names of possible partners.
 */
@Component
public class Leads {
  private final Companies companies;
  private final HomeRepository homes;
  private final Members members;
  private final ManagedGroups groups;
  private final Rings rings;
  private final AuditLog audit;
  private final Clock clock;

  Leads(
      Companies companies,
      HomeRepository homes,
      Members members,
      ManagedGroups groups,
      Rings rings,
      AuditLog audit,
      Clock clock) {
    this.companies = companies;
    this.homes = homes;
    this.members = members;
    this.groups = groups;
    this.rings = rings;
    this.audit = audit;
    this.clock = clock;
  }

  /** User names of the company's leads, for an administrator; nothing for anybody else. */
  public Set<String> of(Member asker, String companyKey) {
    return companies
        .find(asker, companyKey)
        .map(company -> members.userNamesIn(company.groupFor(ManagedRole.LEADS)))
        .orElse(Set.of());
  }

  /**
   * Makes exactly these people the company's leads and lets them manage its people and guests, or
   * says what is wrong; only for administrators.
   */
  public Map<String, Message> appoint(Member asker, String companyKey, String typed) {
    Optional<Company> company = companies.find(asker, companyKey);
    if (company.isEmpty()) {
      return Map.of("form", new Message("rings.error.admin"));
    }
    Map<String, Member> leads = new TreeMap<>();
    for (String name : typed.split("[,\\s]+")) {
      Optional<Member> lead = members.named(name);
      if (!name.isBlank() && lead.isEmpty()) {
        return Map.of("leads", new Message("companies.error.person", name));
      }
      lead.ifPresent(one -> leads.put(one.userName(), one));
    }
    try {
      appoint(company.get(), leads);
    } catch (GroupNotChangedException e) {
      return Map.of("leads", new Message("leads.error.group", e.getMessage()));
    }
    audit.record(
        asker,
        "leads.audit.appointed",
        Map.of("company", companyKey, "leads", String.valueOf(leads.size())));
    return Map.of();
  }

  private void appoint(Company company, Map<String, Member> leads) {
    Company managed = company;
    for (ManagedRole role : ManagedRole.values()) {
      groups.ensure(company.groupFor(role));
      managed = managed.with(role);
    }
    String group = company.groupFor(ManagedRole.LEADS);
    for (String name : new TreeSet<>(members.userNamesIn(group))) {
      if (!leads.containsKey(name)) {
        members.named(name).ifPresent(former -> groups.remove(group, former));
      }
    }
    leads.values().forEach(lead -> groups.add(group, lead));
    companies.keep(managed);
  }

  /** The companies that the member leads; an administrator leads none by that alone. */
  public List<Company> ledBy(Member asker) {
    return companies.community().companies().stream()
        .filter(company -> companies.leads(asker, company))
        .toList();
  }

  /** The company, for who leads it or administers Confluence. */
  public Optional<Company> company(Member asker, String companyKey) {
    return companies
        .community()
        .company(companyKey)
        .filter(company -> members.mayAdminister(asker) || companies.leads(asker, company));
  }

  /** The company's people by name; nothing for who does not lead it. */
  public List<Colleague> people(Member asker, String companyKey) {
    Optional<Company> company = company(asker, companyKey);
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
    Optional<Company> company = company(asker, companyKey);
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

  /** Keys and names of the companies that could be let in: all others that did not leave. */
  public Map<String, String> possiblePartners(Member asker, String companyKey) {
    Map<String, String> partners = new LinkedHashMap<>();
    if (company(asker, companyKey).isPresent()) {
      companies.community().companies().stream()
          .filter(other -> !other.key().equals(companyKey) && !other.archived())
          .forEach(other -> partners.put(other.key(), other.name()));
    }
    return partners;
  }

  /** Companies that let this one in now. */
  public List<Company> letInBy(Member asker, String companyKey) {
    return company(asker, companyKey).stream()
        .flatMap(one -> companies.community().companies().stream())
        .filter(other -> !other.archived() && other.letsIn(companyKey, clock.instant()))
        .toList();
  }

  /**
   * Lets another company into the partner ring from now on; it opens when an administrator applies
   * the preview.
   *
   * @param until the last day as typed; empty for no end
   */
  public Map<String, Message> offer(Member asker, String companyKey, String partner, String until) {
    Optional<Company> company = company(asker, companyKey);
    if (company.isEmpty()) {
      return Map.of("form", new Message("guests.error.lead"));
    }
    if (!possiblePartners(asker, companyKey).containsKey(partner)) {
      return Map.of("partner", new Message("rings.error.partner", partner));
    }
    LocalDate today = company.get().today(clock.instant());
    Optional<Partnership> offered =
        Partnership.read(
            partner + " from " + today + (until.isBlank() ? "" : " until " + until.trim()));
    if (offered.isEmpty()) {
      return Map.of("partnerUntil", new Message("guests.error.past", until.trim()));
    }
    keep(company.get(), p -> !p.partner().equals(partner), offered.get());
    audit.record(asker, "leads.audit.offered", Map.of("company", companyKey, "partner", partner));
    return Map.of();
  }

  /** Ends a partnership and lets the other out at once: narrowing needs nobody's consent. */
  public Map<String, Message> end(Member asker, String companyKey, String partner) {
    Optional<Company> company = company(asker, companyKey);
    if (company.isEmpty()) {
      return Map.of("form", new Message("guests.error.lead"));
    }
    LocalDate yesterday = company.get().today(clock.instant()).minusDays(1);
    keep(
        company.get(),
        p -> !p.partner().equals(partner),
        new Partnership(partner, Optional.empty(), Optional.of(yesterday)));
    rings.endWhatEnded();
    audit.record(asker, "leads.audit.ended", Map.of("company", companyKey, "partner", partner));
    return Map.of();
  }

  private void keep(Company company, Predicate<Partnership> others, Partnership changed) {
    List<Partnership> partnerships =
        new ArrayList<>(company.partnerships().stream().filter(others).toList());
    partnerships.addAll(Arrays.asList(changed));
    companies.keep(company.withPartnerships(partnerships));
  }
}
