package nl.leerkring.rings;

/** One permission to give or to take, in words. */
public final class ChangeView {
  private final boolean gives;
  private final String text;

  ChangeView(boolean gives, String text) {
    this.gives = gives;
    this.text = text;
  }

  public boolean isGives() {
    return gives;
  }

  public String getText() {
    return text;
  }
}
