package nl.leerkring.xapi;

/**
 * A learning record store, and how to get in.
 *
 * @param endpoint address to which {@code /statements} is added; empty for none
 * @param salt makes names of people that only this community can trace back
 */
record RecordStore(String endpoint, String userName, String secret, String salt) {
  static final RecordStore NONE = new RecordStore("", "", "", "");

  boolean isThere() {
    return !endpoint.isEmpty();
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "RecordStore " + endpoint;
  }
}
