package nl.leerkring.planning;

import java.util.List;
import java.util.Map;

/**
 * What an editor typed about a session, as typed.
 *
 * @param fields texts by the names of {@link PlanField}
 * @param companies keys of those that were ticked
 */
public record PlanForm(long pageId, Map<String, String> fields, List<String> companies) {
  public PlanForm {
    fields = Map.copyOf(fields);
    companies = List.copyOf(companies);
  }

  String text(PlanField field) {
    return fields.getOrDefault(field.key(), "").trim();
  }

  boolean has(PlanField field) {
    return !text(field).isEmpty();
  }
}
