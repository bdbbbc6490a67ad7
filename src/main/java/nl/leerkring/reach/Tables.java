package nl.leerkring.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import org.springframework.stereotype.Component;

/** Who reaches what in the whole community, for administrators. */
@Component
public class Tables {
  private final Companies companies;
  private final Members members;

  Tables(Companies companies, Members members) {
    this.companies = companies;
    this.members = members;
  }

  /** Each company by each space with a ring; empty for who may not administer Confluence. */
  public Table table(Member asker) {
    if (!members.mayAdminister(asker)) {
      return new Table(List.of(), List.of());
    }
    Community community = companies.community();
    List<String> keys = List.copyOf(community.ringedSpaces());
    List<Table.Row> rows = new ArrayList<>();
    for (Company company : community.companies()) {
      List<Cell> cells = keys.stream().map(key -> cell(company, key, community)).toList();
      rows.add(new Table.Row(company.name(), people(company), cells));
    }
    List<String> heads =
        keys.stream().map(key -> key + " " + community.ringOf(key).orElseThrow()).toList();
    return new Table(heads, rows);
  }

  private static Cell cell(Company company, String space, Community community) {
    Company owner = community.ownerOf(space).orElseThrow();
    Ring ring = community.ringOf(space).orElseThrow();
    if (owner.key().equals(company.key())) {
      return Cell.OWN;
    }
    if (company.archived() || owner.archived() || ring == Ring.COMPANY) {
      return Cell.NOTHING;
    }
    if (owner.letsIn(company.key(), community.now())) {
      return Cell.PARTNER;
    }
    return ring == Ring.PUBLIC ? Cell.EVERYONE : Cell.NOTHING;
  }

  private int people(Company company) {
    Set<String> names = new TreeSet<>();
    company.ownGroups().forEach(group -> names.addAll(members.userNamesIn(group)));
    return names.size();
  }
}
