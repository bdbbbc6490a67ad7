package nl.leerkring.certificates;

import java.util.List;
import java.util.Optional;
import nl.leerkring.host.Member;
import nl.leerkring.host.Members;
import nl.leerkring.web.Message;
import org.springframework.stereotype.Component;

/** What members earned, for themselves and, as far as they agreed, for who has the code. */
@Component
public class Certificates {
  private final CertificateRepository repository;
  private final Members members;

  Certificates(CertificateRepository repository, Members members) {
    this.repository = repository;
    this.members = members;
  }

  /** The member's own, newest first; one query. */
  public List<EarnedCertificate> of(Member member) {
    return repository.of(member.key()).stream()
        .map(
            one ->
                new EarnedCertificate(
                    one.title(),
                    one.issued(),
                    "/plugins/leerkring/certificate.action?code=" + one.code()))
        .toList();
  }

  /** The member's own one with that code, as it would be once others get to see it. */
  Optional<ShownCertificate> own(Member member, String code) {
    return found(member, code)
        .map(one -> one.with(one.agreed().withShared()))
        .map(one -> shown(one, name(one), company(one)));
  }

  /** What the member agreed to show of their own one with that code. */
  Optional<Agreed> agreed(Member member, String code) {
    return found(member, code).map(Certificate::agreed);
  }

  /** Keeps what the member agrees to show of their own, or says why not. */
  Optional<Message> agree(Member member, String code, Agreed agreed) {
    Optional<Certificate> own = found(member, code);
    own.ifPresent(one -> repository.agree(one.code(), agreed));
    return own.isPresent() ? Optional.empty() : Optional.of(new Message("certificates.error.none"));
  }

  /**
   * What anybody who has the code gets to see; nothing when the member did not agree, exactly as
   * when there is no such certificate.
   */
  Optional<ShownCertificate> verified(String code) {
    return repository
        .find(code)
        .filter(one -> one.agreed().shared())
        .map(one -> shown(one, name(one), company(one)));
  }

  /**
   * What a badge says: what the member agreed to show. The member gets it before others do.
   *
   * @param reader who asks; empty for a visitor
   */
  Optional<Badge> badge(Optional<Member> reader, String code) {
    return repository
        .find(code)
        .filter(
            one ->
                one.agreed().shared()
                    || reader.filter(member -> member.key().equals(one.member())).isPresent())
        .map(
            one ->
                new Badge(
                    shown(one, name(one), company(one)),
                    name(one).flatMap(agreed -> members.find(one.member())).map(Member::email)));
  }

  /**
   * What goes into a badge.
   *
   * @param email of the member, to be hashed; only when the name may be shown
   */
  record Badge(ShownCertificate shown, Optional<String> email) {}

  private Optional<Certificate> found(Member member, String code) {
    return repository.find(code).filter(one -> one.member().equals(member.key()));
  }

  private Optional<String> name(Certificate one) {
    return one.agreed().showsName()
        ? members.find(one.member()).map(Member::fullName)
        : Optional.empty();
  }

  private static Optional<String> company(Certificate one) {
    return one.agreed().showsCompany() && !one.company().isEmpty()
        ? Optional.of(one.company())
        : Optional.empty();
  }

  private static ShownCertificate shown(
      Certificate one, Optional<String> name, Optional<String> company) {
    return new ShownCertificate(
        one.code(), one.courseId(), one.title(), one.issued(), name, company);
  }
}
