package nl.leerkring.datepoll;

import java.util.Optional;

/** Whether somebody can at a moment. */
enum Can {
  YES,
  IF_NEEDED,
  NO;

  static Optional<Can> read(String name) {
    for (Can can : values()) {
      if (can.name().equals(name)) {
        return Optional.of(can);
      }
    }
    return Optional.empty();
  }
}
