package nl.leerkring.certificates;

/**
 * What a member agreed to show of a certificate.
 *
 * @param shared whether others get to see it at all; without it the other two show nothing
 * @param name whether it says who it is of
 * @param company whether it says of which company they were then
 */
public record Agreed(boolean shared, boolean name, boolean company) {
  /** How each begins. */
  static final Agreed NOTHING = new Agreed(false, false, false);

  /** The same as if others got to see it. */
  Agreed withShared() {
    return new Agreed(true, name, company);
  }

  boolean showsName() {
    return shared && name;
  }

  boolean showsCompany() {
    return shared && company;
  }
}
