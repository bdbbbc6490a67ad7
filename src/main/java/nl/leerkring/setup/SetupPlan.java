package nl.leerkring.setup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.CommunityChange;
import nl.leerkring.companies.Fault;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.rings.Matrix;
import nl.leerkring.rings.NamedPageRing;
import nl.leerkring.web.Json;

/**
 * What importing a document would do.
 *
 * @param before the configuration as it is, as a document has it
 * @param after the configuration as it would be
 * @param pageRings those that the document mentions
 * @param staying keys of companies that the document does not have and that stay
 * @param faults why it can't be imported; empty when it can
 */
public record SetupPlan(
    Map<String, Object> before,
    Map<String, Object> after,
    CommunityChange community,
    Matrix matrix,
    List<NamedPageRing> pageRings,
    Set<String> staying,
    List<Fault> faults) {
  public List<SetupChange> changes() {
    return SetupDifference.of(before, after);
  }

  /** Tells what was shown from what would be done now. */
  public String fingerprint() {
    return Fingerprint.of(Json.of(List.of(before, after)));
  }
}
