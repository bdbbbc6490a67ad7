package nl.leerkring.personaldata;

/**
 * What erasing does to what a feature keeps of a person.
 *
 * @param gone how many things go
 * @param nameless how many stay as nobody's, so that sums and what is others' stay right
 */
public record Fate(int gone, int nameless) {
  Fate plus(Fate other) {
    return new Fate(gone + other.gone, nameless + other.nameless);
  }
}
