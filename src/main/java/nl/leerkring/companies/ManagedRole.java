package nl.leerkring.companies;

/** Why the plugin keeps a group of its own for a company. */
public enum ManagedRole {
  /** Own people whom a lead added. */
  MEMBERS,
  /** Temporary members, each until a date. */
  GUESTS,
  /** Who manages the company's people, guests and partner offers. */
  LEADS
}
