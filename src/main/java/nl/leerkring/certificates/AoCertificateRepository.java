package nl.leerkring.certificates;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import nl.leerkring.companies.Fingerprint;
import nl.leerkring.host.MemberKey;
import nl.leerkring.persistence.Transactions;
import org.springframework.stereotype.Component;

@Component
class AoCertificateRepository implements CertificateRepository {
  private static final int LONGEST = 255;

  private final ActiveObjects objects;
  private final Transactions transactions;

  AoCertificateRepository(ActiveObjects objects, Transactions transactions) {
    this.objects = objects;
    this.transactions = transactions;
  }

  @Override
  public void keep(String once, Certificate certificate) {
    String key = Fingerprint.of(once);
    transactions.once(() -> isThere(key), () -> create(key, certificate));
  }

  private boolean isThere(String onceKey) {
    return objects.count(AoCertificate.class, "ONCE_KEY = ?", onceKey) > 0;
  }

  private AoCertificate create(String onceKey, Certificate certificate) {
    return objects.create(
        AoCertificate.class,
        new DBParam("ONCE_KEY", onceKey),
        new DBParam("CODE", certificate.code()),
        new DBParam("MEMBER_KEY", certificate.member().value()),
        new DBParam("COURSE_ID", certificate.courseId()),
        new DBParam("TITLE", shortened(certificate.title())),
        new DBParam("COMPANY", shortened(certificate.company())),
        new DBParam("ISSUED_AT", Date.from(certificate.issued())),
        new DBParam("SHARED", certificate.agreed().shared()),
        new DBParam("NAME_SHOWN", certificate.agreed().name()),
        new DBParam("COMPANY_SHOWN", certificate.agreed().company()));
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }

  /** Some databases take letters for equal that are not; a code is that code or none. */
  @Override
  public Optional<Certificate> find(String code) {
    return Optional.of(code)
        .filter(Code::isOne)
        .map(one -> objects.find(AoCertificate.class, "CODE = ?", one))
        .flatMap(rows -> Arrays.stream(rows).findFirst())
        .map(AoCertificateRepository::certificate)
        .filter(found -> found.code().equals(code));
  }

  @Override
  public List<Certificate> of(MemberKey member) {
    Query theirs =
        Query.select().where("MEMBER_KEY = ?", member.value()).order("ISSUED_AT DESC, ID DESC");
    return Arrays.stream(objects.find(AoCertificate.class, theirs))
        .map(AoCertificateRepository::certificate)
        .toList();
  }

  @Override
  public void agree(String code, Agreed agreed) {
    for (AoCertificate row : objects.find(AoCertificate.class, "CODE = ?", code)) {
      row.setShared(agreed.shared());
      row.setNameShown(agreed.name());
      row.setCompanyShown(agreed.company());
      row.save();
    }
  }

  private static Certificate certificate(AoCertificate row) {
    return new Certificate(
        row.getCode(),
        new MemberKey(row.getMemberKey()),
        row.getCourseId(),
        row.getTitle(),
        row.getCompany() == null ? "" : row.getCompany(), // Oracle keeps no empty text
        row.getIssuedAt().toInstant(),
        new Agreed(row.isShared(), row.isNameShown(), row.isCompanyShown()));
  }
}
