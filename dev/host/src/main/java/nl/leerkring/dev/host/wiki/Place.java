package nl.leerkring.dev.host.wiki;

/**
 * A place in the page tree.
 *
 * @param beforeId the child of the parent that comes next, or 0 for the last place
 */
public record Place(PageRow parent, long beforeId) {
  public static Place below(PageRow parent) {
    return new Place(parent, 0);
  }
}
