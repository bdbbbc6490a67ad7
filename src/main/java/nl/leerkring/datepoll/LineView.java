package nl.leerkring.datepoll;

/** A line to type a moment in. */
public final class LineView {
  private final int number;
  private final String value;
  private final String error;

  LineView(int number, String value, String error) {
    this.number = number;
    this.value = value;
    this.error = error;
  }

  public int getNumber() {
    return number;
  }

  public String getValue() {
    return value;
  }

  public String getError() {
    return error;
  }
}
