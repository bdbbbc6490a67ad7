package nl.leerkring.companies;

/** How far a space reaches, from inside out; a wider ring includes the narrower ones. */
public enum Ring {
  /** The company's own people. */
  COMPANY,
  /** Also the people of companies that it has a partnership with. */
  PARTNER,
  /** Everyone in the community, suppliers too; never anonymous visitors. */
  PUBLIC
}
