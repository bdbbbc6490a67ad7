package nl.leerkring.certificates;

import java.security.KeyPair;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps the community's pair of keys. */
interface SigningKeyRepository {
  Optional<KeyPair> find();

  /** The pair that there is; of two nodes that make one at once, both get the same. */
  KeyPair findOrMake(Supplier<KeyPair> maker);
}
