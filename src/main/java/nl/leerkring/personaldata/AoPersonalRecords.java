package nl.leerkring.personaldata;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import nl.leerkring.host.MemberKey;

/**
 * What stands in tables of a feature about a person. A feature's own class extends it and says
 * which tables; a row that hangs on others needs an override.
 */
public abstract class AoPersonalRecords implements PersonalRecords {
  private final ActiveObjects objects;
  private final String feature;
  private final List<AoPersonTable<?>> tables;

  protected AoPersonalRecords(ActiveObjects objects, String feature, AoPersonTable<?>... tables) {
    this.objects = objects;
    this.feature = feature;
    this.tables = List.of(tables);
  }

  @Override
  public String nameKey() {
    return "personaldata.of." + feature;
  }

  @Override
  public List<Map<String, String>> export(Person person) {
    return tables.stream().flatMap(table -> table.export(objects, person.key()).stream()).toList();
  }

  @Override
  public Fate fate(Person person) {
    return tables.stream()
        .map(table -> table.fate(objects, person.key()))
        .reduce(new Fate(0, 0), Fate::plus);
  }

  @Override
  public void erase(Person person, MemberKey nobody) {
    tables.forEach(table -> table.erase(objects, person.key(), nobody));
  }

  protected ActiveObjects objects() {
    return objects;
  }
}
