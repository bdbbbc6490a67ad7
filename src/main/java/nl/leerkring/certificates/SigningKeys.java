package nl.leerkring.certificates;

import org.springframework.stereotype.Component;

/** The community's key, made when it is asked for first. */
@Component
class SigningKeys {
  private final SigningKeyRepository repository;

  SigningKeys(SigningKeyRepository repository) {
    this.repository = repository;
  }

  SigningKey current() {
    return new SigningKey(repository.findOrMake(SigningKey::make));
  }
}
