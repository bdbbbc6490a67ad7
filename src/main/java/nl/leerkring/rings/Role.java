package nl.leerkring.rings;

import java.util.EnumSet;
import java.util.Set;
import nl.leerkring.companies.Ring;
import nl.leerkring.host.SpaceRight;

/** What somebody is to the company whose space it is. */
public enum Role {
  /** One of its own people. */
  OWN(Ring.COMPANY, EnumSet.allOf(SpaceRight.class)),
  /** One of its leads. */
  LEADS(Ring.COMPANY, EnumSet.allOf(SpaceRight.class)),
  /** Somebody of a company that it lets into its partner ring. */
  PARTNERS(Ring.PARTNER, outsiders()),
  /** Anyone in the community. */
  EVERYONE(Ring.PUBLIC, outsiders());

  private final Ring from;
  private final Set<SpaceRight> offered;

  Role(Ring from, Set<SpaceRight> offered) {
    this.from = from;
    this.offered = offered;
  }

  /** Whether a space of that ring lets this role in at all. */
  public boolean isIn(Ring ring) {
    return ring.compareTo(from) >= 0;
  }

  /** The rights that this role may be given; to see comes with being in the ring. */
  public Set<SpaceRight> offered() {
    return EnumSet.copyOf(offered);
  }

  /** Who decides about rights and restrictions of a space is of its own company. */
  private static Set<SpaceRight> outsiders() {
    return EnumSet.complementOf(EnumSet.of(SpaceRight.RESTRICT, SpaceRight.ADMINISTER));
  }
}
