package nl.leerkring.rings;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoCompanyRepository implements CompanyRepository {
  private final ActiveObjects objects;
  private final Transactions transactions;

  AoCompanyRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public List<Company> findAll() {
    return Arrays.stream(objects.find(AoCompany.class))
        .map(AoCompanyRepository::company)
        .sorted(Comparator.comparing(Company::key))
        .toList();
  }

  @Override
  public void save(Company company) {
    transactions.run(
        () -> {
          AoCompany[] found = objects.find(AoCompany.class, "COMPANY_KEY = ?", company.key());
          AoCompany row = found.length > 0 ? found[0] : created(company);
          row.setCompanyName(company.name());
          row.setGroupNames(String.join("\n", company.groups()));
          row.setPartnerKeys(String.join("\n", company.partners()));
          row.setSpaceRings(lines(company.spaces()));
          row.save();
          return null;
        });
  }

  @Override
  public Set<String> keptGroups() {
    return Arrays.stream(objects.find(AoKeptGroup.class))
        .map(AoKeptGroup::getGroupName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void keepGroups(Set<String> names) {
    transactions.run(
        () -> {
          Set<String> missing = new TreeSet<>(names);
          for (String kept : keptGroups()) {
            if (!missing.remove(kept)) {
              objects.deleteWithSQL(AoKeptGroup.class, "GROUP_NAME = ?", kept);
            }
          }
          missing.forEach(
              name -> objects.create(AoKeptGroup.class, new DBParam("GROUP_NAME", name)));
          return null;
        });
  }

  private AoCompany created(Company company) {
    return objects.create(
        AoCompany.class,
        new DBParam("COMPANY_KEY", company.key()),
        new DBParam("COMPANY_NAME", company.name()));
  }

  private static Company company(AoCompany row) {
    Map<String, Ring> spaces = new TreeMap<>();
    for (String line : words(row.getSpaceRings())) {
      spaces.put(
          line.substring(0, line.indexOf(' ')),
          Ring.valueOf(line.substring(line.indexOf(' ') + 1)));
    }
    return new Company(
        row.getCompanyKey(),
        row.getCompanyName(),
        words(row.getGroupNames()),
        words(row.getPartnerKeys()),
        spaces);
  }

  private static String lines(Map<String, Ring> spaces) {
    return spaces.entrySet().stream()
        .map(space -> space.getKey() + " " + space.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Oracle keeps an empty text as none. */
  private static Set<String> words(String lines) {
    return lines == null || lines.isEmpty()
        ? Set.of()
        : new TreeSet<>(Arrays.asList(lines.split("\n")));
  }
}
