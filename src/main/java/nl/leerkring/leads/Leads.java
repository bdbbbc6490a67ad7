package nl.leerkring.leads;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.ManagedRole;
import nl.leerkring.host.AuditLog;
import nl.leerkring.host.GroupNotChangedException;
import nl.leerkring.host.ManagedGroups;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/**
 * Who leads a company. Leads see nothing of other companies but the names of possible partners;
 * what they do is in {@link Colleagues} and {@link PartnerOffers}.
 */
@Component
public class Leads {
  private static final String GROUPS = "leerkring-leads-";

  private final Companies companies;
  private final Members members;
  private final ManagedGroups groups;
  private final AuditLog audit;

  Leads(Companies companies, Members members, ManagedGroups groups, AuditLog audit) {
    this.companies = companies;
    this.members = members;
    this.groups = groups;
    this.audit = audit;
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

  /** Whether the member leads a company; asked on every page, so it reads nothing of ours. */
  public boolean isLead(Member asker) {
    return members.groupsOf(asker).stream().anyMatch(group -> group.startsWith(GROUPS));
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
}
