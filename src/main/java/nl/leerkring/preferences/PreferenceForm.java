package nl.leerkring.preferences;

/**
 * What a member typed.
 *
 * @param frequency name of a {@link Frequency}
 * @param pausedUntil a day as ISO 8601 has it; empty for no pause
 */
record PreferenceForm(String frequency, String pausedUntil) {
  static PreferenceForm of(Preference preference) {
    return new PreferenceForm(
        preference.frequency().name(), preference.pausedUntil().map(Object::toString).orElse(""));
  }
}
