package nl.leerkring.companies;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.personaldata.Fate;
import nl.leerkring.personaldata.Person;
import nl.leerkring.personaldata.PersonalRecords;
import org.springframework.stereotype.Component;

/** Of which companies somebody is a contact, by their user name. */
@Component
class AoCompanyRecords implements PersonalRecords {
  private final ActiveObjects objects;

  AoCompanyRecords(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public String nameKey() {
    return "personaldata.of.companies";
  }

  @Override
  public List<Map<String, String>> export(Person person) {
    return rows(person).stream().map(row -> Map.of("contact of", row.getCompanyKey())).toList();
  }

  @Override
  public Fate fate(Person person) {
    return new Fate(rows(person).size(), 0);
  }

  @Override
  public void erase(Person person, MemberKey nobody) {
    for (AoCompany row : rows(person)) {
      row.setContactNames(
          contacts(row).stream()
              .filter(name -> !name.equals(person.userName()))
              .collect(Collectors.joining("\n")));
      row.save();
    }
  }

  private List<AoCompany> rows(Person person) {
    return Arrays.stream(objects.find(AoCompany.class))
        .filter(row -> contacts(row).contains(person.userName()))
        .toList();
  }

  private static List<String> contacts(AoCompany row) {
    String names = row.getContactNames();
    return names == null ? List.of() : names.lines().filter(name -> !name.isBlank()).toList();
  }
}
