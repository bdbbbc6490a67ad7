package nl.leerkring.host;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The people whom Confluence knows, and the groups they are in. */
public interface Members {
  /** Who is logged in now; empty for an anonymous visitor. */
  Optional<Member> current();

  /**
   * Whether Confluence lets who looks now use the site at all: the member, or a visitor where
   * visitors are let in.
   */
  boolean mayVisit();

  /** The language for who is not logged in. */
  Locale visitorLocale();

  /** The member, unless the account is gone. */
  Optional<Member> find(MemberKey key);

  /** The member, while the account is open and Confluence lets them use the site. */
  Optional<Member> active(MemberKey key);

  Optional<Member> named(String userName);

  /** Names of all groups that the member is in, nested ones included. */
  Set<String> groupsOf(Member member);

  /** User names of everybody in the group; empty when there is no such group. */
  Set<String> userNamesIn(String group);

  /** The group's name as Confluence spells it, which may differ in case from what was asked. */
  Optional<String> groupNamed(String name);

  /** Whether Confluence lets the member administer the site. */
  boolean mayAdminister(Member member);
}
