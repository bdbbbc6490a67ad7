package nl.leerkring.certificates;

import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;

/** Keeps certificates. */
interface CertificateRepository {
  /**
   * Keeps it, unless there is one for the same; then nothing changes.
   *
   * @param once says what was completed, of any length
   */
  void keep(String once, Certificate certificate);

  /** The one with exactly that code. */
  Optional<Certificate> find(String code);

  /** The member's, newest first. */
  List<Certificate> of(MemberKey member);

  void agree(String code, Agreed agreed);
}
