package nl.leerkring.setup;

import nl.leerkring.web.Texts;

/** One thing that importing a document would do, as the page shows it. */
public final class SetupChangeView {
  private final SetupChange change;
  private final Texts words;

  SetupChangeView(SetupChange change, Texts words) {
    this.change = change;
    this.words = words;
  }

  public String getWhere() {
    return change.where();
  }

  public String getText() {
    return switch (change.kind()) {
      case ADDED -> words.get("setup.added", change.to());
      case REMOVED -> words.get("setup.removed", change.from());
      case CHANGED ->
          change.from().isEmpty()
              ? words.get("setup.changed.from.nothing", change.to())
              : change.to().isEmpty()
                  ? words.get("setup.changed.to.nothing", change.from())
                  : words.get("setup.changed", change.from(), change.to());
    };
  }

  /** Whether something comes and nothing goes. */
  public boolean isGives() {
    return change.kind() == SetupChange.Kind.ADDED;
  }

  /** Whether something goes and nothing comes. */
  public boolean isTakes() {
    return change.kind() == SetupChange.Kind.REMOVED;
  }
}
