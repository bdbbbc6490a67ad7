package nl.leerkring.cohorts;

/** Somebody in a group. */
public final class ParticipantView {
  private final String name;
  private final String progress;

  ParticipantView(String name, String progress) {
    this.name = name;
    this.progress = progress;
  }

  public String getName() {
    return name;
  }

  /** How far they are; empty where that is not shown. */
  public String getProgress() {
    return progress;
  }
}
