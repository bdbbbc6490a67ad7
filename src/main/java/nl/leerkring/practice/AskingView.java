package nl.leerkring.practice;

/** Somebody who asked the makers for help. */
public final class AskingView {
  private final String name;
  private final String url;

  AskingView(String name, String url) {
    this.name = name;
    this.url = url;
  }

  public String getName() {
    return name;
  }

  public String getUrl() {
    return url;
  }
}
