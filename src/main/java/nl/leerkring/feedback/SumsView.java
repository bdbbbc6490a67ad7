package nl.leerkring.feedback;

/** A line of the makers' table. */
public final class SumsView {
  private final String name;
  private final Sums sums;

  SumsView(String name, Sums sums) {
    this.name = name;
    this.sums = sums;
  }

  public String getName() {
    return name;
  }

  public int getYes() {
    return sums.of(Verdict.YES);
  }

  public int getPartly() {
    return sums.of(Verdict.PARTLY);
  }

  public int getNo() {
    return sums.of(Verdict.NO);
  }
}
