package nl.leerkring.provisioning;

import java.util.EnumMap;
import java.util.Map;
import nl.leerkring.companies.Ring;

/** Keys of the spaces that a company is to have, as typed; empty for none. */
public record ProvisionForm(
    String companyKey, String companySpace, String partnerSpace, String publicSpace) {
  /** What was typed, by ring. */
  Map<Ring, String> byRing() {
    Map<Ring, String> typed = new EnumMap<>(Ring.class);
    typed.put(Ring.COMPANY, companySpace.trim());
    typed.put(Ring.PARTNER, partnerSpace.trim());
    typed.put(Ring.PUBLIC, publicSpace.trim());
    typed.values().removeIf(String::isEmpty);
    return typed;
  }

  static String field(Ring ring) {
    return switch (ring) {
      case COMPANY -> "companySpace";
      case PARTNER -> "partnerSpace";
      case PUBLIC -> "publicSpace";
    };
  }
}
