package nl.leerkring.sessions;

/** How people meet. */
public enum Kind {
  /** Somebody tells, many listen and ask. */
  WEBINAR,
  /** A few talk with each other. */
  WORKING_GROUP
}
