package nl.leerkring.profiles;

/** The parts of a profile; each is shown as far as the member says. */
public enum ProfileField {
  FUNCTIONS(5),
  HELPS_WITH(12),
  WANTS_TO_LEARN(12);

  private final int most;

  ProfileField(int most) {
    this.most = most;
  }

  /** As many as a member may name. */
  int most() {
    return most;
  }
}
