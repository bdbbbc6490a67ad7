package nl.leerkring.provisioning;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.host.MemberKey;
import nl.leerkring.personaldata.Fate;
import nl.leerkring.personaldata.Person;
import nl.leerkring.personaldata.PersonalRecords;
import org.springframework.stereotype.Component;

/** Rights of single people in a space before it got a ring: they are not put back any more. */
@Component
class AoAdoptionRecords implements PersonalRecords {
  private final ActiveObjects objects;

  AoAdoptionRecords(ActiveObjects objects) {
    this.objects = objects;
  }

  @Override
  public String nameKey() {
    return "personaldata.of.provisioning";
  }

  @Override
  public List<Map<String, String>> export(Person person) {
    return rows(person).stream()
        .flatMap(
            row ->
                row.getRights()
                    .lines()
                    .filter(about(person))
                    .map(line -> Map.of("space", row.getSpaceKey(), "right", line)))
        .toList();
  }

  @Override
  public Fate fate(Person person) {
    return new Fate(export(person).size(), 0);
  }

  @Override
  public void erase(Person person, MemberKey nobody) {
    for (AoAdoption row : rows(person)) {
      row.setRights(
          row.getRights().lines().filter(about(person).negate()).collect(Collectors.joining("\n")));
      row.save();
    }
  }

  private List<AoAdoption> rows(Person person) {
    return Arrays.stream(
            objects.find(AoAdoption.class, "RIGHTS LIKE ?", "%" + person.key().value() + "%"))
        .filter(row -> row.getRights().contains(person.key().value()))
        .toList();
  }

  private static Predicate<String> about(Person person) {
    return line -> line.contains(person.key().value());
  }
}
