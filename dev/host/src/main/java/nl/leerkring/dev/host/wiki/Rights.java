package nl.leerkring.dev.host.wiki;

import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may see and do what; everything that the stand-in shows passes here. As in Confluence a page
 * is seen by whoever may view its space and is let in by the view restrictions of the page and of
 * every page above it; edit restrictions count on the page itself only. Members of {@code
 * confluence-administrators} always pass. A null person is somebody who is not logged in.
 */
public final class Rights {
  public static final String VIEW = "VIEWSPACE";
  public static final String COMMENT = "COMMENT";
  public static final String EDIT = "EDITSPACE";
  public static final String ATTACH = "CREATEATTACHMENT";
  public static final String RESTRICT = "SETPAGEPERMISSIONS";
  public static final String ADMINISTER = "SETSPACEPERMISSIONS";
  static final String ADMINISTRATORS = "confluence-administrators";
  static final String USERS = "confluence-users";

  private final WikiState state;

  public Rights(WikiState state) {
    this.state = state;
  }

  public boolean mayAdminister(Person who) {
    return who != null && state.groupsOf(who.id()).contains(ADMINISTRATORS);
  }

  /** Whether the account counts as a user of this Confluence at all. */
  public boolean mayLogIn(Person who) {
    return mayAdminister(who) || (who != null && state.groupsOf(who.id()).contains(USERS));
  }

  public boolean mayView(Person who, SpaceRow space) {
    return has(who, VIEW, space.key());
  }

  public boolean mayAdminister(Person who, SpaceRow space) {
    return mayView(who, space) && has(who, ADMINISTER, space.key());
  }

  public boolean mayView(Person who, PageRow page) {
    return has(who, VIEW, page.spaceKey())
        && Stream.concat(Stream.of(page), state.ancestors(page).stream())
            .allMatch(one -> isLetIn(who, one, Restriction.Kind.VIEW));
  }

  public boolean mayEdit(Person who, PageRow page) {
    return mayView(who, page)
        && has(who, EDIT, page.spaceKey())
        && isLetIn(who, page, Restriction.Kind.EDIT);
  }

  public boolean mayComment(Person who, PageRow page) {
    return mayView(who, page) && has(who, COMMENT, page.spaceKey());
  }

  public boolean mayAttach(Person who, PageRow page) {
    return mayEdit(who, page) && has(who, ATTACH, page.spaceKey());
  }

  /** Whether a new page may be put below this one. */
  public boolean mayCreateBelow(Person who, PageRow parent) {
    return mayView(who, parent) && has(who, EDIT, parent.spaceKey());
  }

  /** Whether the page may go elsewhere; the home of a space stays. */
  public boolean mayMove(Person who, PageRow page) {
    return mayEdit(who, page) && !isHome(page);
  }

  /**
   * Whether the page may be thrown away; the home of a space stays. Confluence has a right of its
   * own for it, REMOVEPAGE. Here it goes with editing: neither the demo nor a ring gives that right
   * to anybody, so that only administrators could delete, and what a plugin has to bear when a
   * colleague throws a page away would never be seen.
   */
  public boolean mayTrash(Person who, PageRow page) {
    return mayEdit(who, page) && !isHome(page);
  }

  /** Whether the page's restrictions may be changed: it takes a right in the space besides. */
  public boolean mayRestrict(Person who, PageRow page) {
    return mayEdit(who, page) && has(who, RESTRICT, page.spaceKey());
  }

  private boolean isHome(PageRow page) {
    return state.space(page.spaceKey()).filter(space -> space.homeId() == page.id()).isPresent();
  }

  private boolean has(Person who, String right, String spaceKey) {
    return mayAdminister(who)
        || state.grants(spaceKey).stream()
            .anyMatch(grant -> grant.right().equals(right) && holds(who, grant.holder()));
  }

  private boolean isLetIn(Person who, PageRow page, Restriction.Kind kind) {
    Set<Restriction> all = state.restrictions(page.id());
    return mayAdminister(who)
        || all.stream().noneMatch(one -> one.kind() == kind)
        || all.stream().anyMatch(one -> one.kind() == kind && holds(who, one.holder()));
  }

  private boolean holds(Person who, Holder holder) {
    return switch (holder.kind()) {
      case ANYBODY -> true;
      case GROUP -> mayLogIn(who) && state.groupsOf(who.id()).contains(holder.name());
      case PERSON -> mayLogIn(who) && who.id().equals(holder.name());
    };
  }
}
