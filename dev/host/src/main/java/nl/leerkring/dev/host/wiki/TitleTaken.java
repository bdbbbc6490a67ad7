package nl.leerkring.dev.host.wiki;

/** The space already has another page of that title. */
public final class TitleTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TitleTaken(String title) {
    super("A page with the title \"" + title + "\" already exists in this space");
  }
}
