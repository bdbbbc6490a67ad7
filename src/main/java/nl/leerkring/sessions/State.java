package nl.leerkring.sessions;

/** Whether a session takes place. */
public enum State {
  /** Being planned; for who may edit the page only. */
  DRAFT,
  PUBLISHED,
  CANCELLED
}
