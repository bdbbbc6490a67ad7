package nl.leerkring.profiles;

/** A line to type a function or topic in. */
public final class LineView {
  private final int number;
  private final String value;

  LineView(int number, String value) {
    this.number = number;
    this.value = value;
  }

  public int getNumber() {
    return number;
  }

  public String getValue() {
    return value;
  }
}
