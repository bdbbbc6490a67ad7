package nl.leerkring.profiles;

/** How far a member lets a part of their profile be seen, from inside out. */
public enum ShownTo {
  /** Nobody; the plugin still uses it for what only the member sees. */
  NOBODY,
  /** The people of the member's own companies. */
  COMPANY,
  /** Also the people of companies that the member's own company lets into its partner ring. */
  PARTNERS,
  /** Everyone in the community; never anonymous visitors. */
  EVERYONE
}
