package nl.leerkring.certificates;

import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.learning.LearningListener;
import org.springframework.stereotype.Component;

/** Keeps a certificate when a course is completed. */
@Component
class CertificatesListener implements LearningListener {
  private final CertificateRepository repository;
  private final Members members;
  private final Companies companies;
  private final SecureRandom random = new SecureRandom();

  CertificatesListener(CertificateRepository repository, Members members, Companies companies) {
    this.repository = repository;
    this.members = members;
    this.companies = companies;
  }

  @Override
  public void happened(LearningEvent event) {
    if (event.kind() == LearningEvent.Kind.COURSE_COMPLETED) {
      repository.keep(
          event.member().value() + "|" + event.courseId() + "|" + event.once(),
          new Certificate(
              Code.random(random),
              event.member(),
              event.courseId(),
              event.title(),
              companiesOf(event.member()),
              event.at().truncatedTo(ChronoUnit.SECONDS), // as some databases do
              Agreed.NOTHING));
    }
  }

  private String companiesOf(MemberKey key) {
    return members
        .find(key)
        .map(member -> companies.community().companiesOf(members.groupsOf(member)))
        .map(all -> all.stream().map(Company::name).collect(Collectors.joining(", ")))
        .orElse("");
  }
}
