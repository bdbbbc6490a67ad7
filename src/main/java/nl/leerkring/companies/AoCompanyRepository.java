package nl.leerkring.companies;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.ZoneId;
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
          fill(row, company);
          row.save();
          return null;
        });
  }

  @Override
  public void remove(String key) {
    transactions.run(() -> objects.deleteWithSQL(AoCompany.class, "COMPANY_KEY = ?", key));
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

  private static void fill(AoCompany row, Company company) {
    row.setCompanyName(company.name());
    row.setAbout(company.profile().description());
    row.setLogoPath(company.profile().logo());
    row.setZoneName(company.profile().zone().getId());
    row.setContactNames(String.join("\n", company.profile().contacts()));
    row.setGroupNames(String.join("\n", company.groups()));
    row.setManagedNames(String.join("\n", company.managed()));
    row.setPartnerKeys(
        company.partnerships().stream()
            .map(Partnership::asWords)
            .collect(Collectors.joining("\n")));
    row.setSpaceRings(
        company.spaces().entrySet().stream()
            .map(space -> space.getKey() + " " + space.getValue().asWords())
            .collect(Collectors.joining("\n")));
    row.setSecondEyes(company.secondEyes());
    row.setArchived(company.archived());
  }

  private static Company company(AoCompany row) {
    Map<String, SpaceRing> spaces = new TreeMap<>();
    for (String line : words(row.getSpaceRings())) {
      String[] parts = line.split(" ", 2);
      spaces.put(parts[0], SpaceRing.read(parts[1]).orElseThrow());
    }
    return new Company(
        row.getCompanyKey(),
        profile(row),
        words(row.getGroupNames()),
        words(row.getManagedNames()),
        words(row.getPartnerKeys()).stream()
            .map(line -> Partnership.read(line).orElseThrow())
            .toList(),
        spaces,
        Boolean.TRUE.equals(row.getSecondEyes()),
        Boolean.TRUE.equals(row.getArchived()));
  }

  private static Profile profile(AoCompany row) {
    return new Profile(
        row.getCompanyName(),
        text(row.getAbout()),
        text(row.getLogoPath()),
        ZoneId.of(row.getZoneName() == null ? "UTC" : row.getZoneName()),
        words(row.getContactNames()));
  }

  /** Oracle keeps an empty text as none. */
  private static String text(String kept) {
    return kept == null ? "" : kept;
  }

  private static Set<String> words(String lines) {
    return text(lines).isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(lines.split("\n")));
  }
}
