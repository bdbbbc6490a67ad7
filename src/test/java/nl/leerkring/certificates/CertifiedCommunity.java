package nl.leerkring.certificates;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.InMemoryCompanies;
import nl.leerkring.dev.ao.Database;
import nl.leerkring.dev.ao.DatabaseTransactions;
import nl.leerkring.dev.ao.RealActiveObjects;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import nl.leerkring.host.Translator;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.persistence.Transactions;
import nl.leerkring.testing.EveryDatabase;
import nl.leerkring.testing.InMemoryMembers;
import nl.leerkring.testing.InMemorySpaces;

/** Noordzee and its people, with certificates in a real database. */
final class CertifiedCommunity {
  static final Instant COMPLETED = Instant.parse("2026-11-24T10:15:30.789Z");
  static final String COMPANY = "Rederij Noordzee";
  static final long COURSE = 4711;

  final InMemoryMembers members = InMemoryMembers.cast();
  final Site site = path -> "https://wiki.example.test" + path;
  final Translator translator =
      (locale, key, arguments) -> key + (arguments.length == 0 ? "" : " " + arguments[0]);
  final AoSigningKeyRepository keys;
  final Certificates certificates;
  final Credentials credentials;
  final CertificateDeparture departure;
  final CertificatesListener listener;

  CertifiedCommunity() {
    Database database = EveryDatabase.H2.get();
    RealActiveObjects objects =
        new RealActiveObjects(database, "nl.leerkring", AoCertificate.class, AoSigningKey.class);
    Transactions transactions = new Transactions(new DatabaseTransactions(database));
    CertificateRepository repository = new AoCertificateRepository(objects, transactions);
    keys = new AoSigningKeyRepository(objects, transactions, Clock.systemUTC());
    InMemoryCompanies companies = new InMemoryCompanies();
    companies.save(new Company("NZ", COMPANY, Set.of("noordzee-office"), Set.of(), Map.of()));
    listener =
        new CertificatesListener(
            repository, members, companies.service(members, new InMemorySpaces()));
    certificates = new Certificates(repository, members);
    credentials = new Credentials(certificates, new SigningKeys(keys), site, members, translator);
    departure = new CertificateDeparture(repository);
  }

  Member anna() {
    return members.member("anna");
  }

  /** Anna completes the course; the code of what she gets. */
  String complete(String once, String title) {
    tell(LearningEvent.Kind.COURSE_COMPLETED, once, title);
    String url = certificates.of(anna()).get(0).url();
    return url.substring(url.indexOf('=') + 1);
  }

  void tell(LearningEvent.Kind kind, String once, String title) {
    listener.happened(
        new LearningEvent(once, kind, anna().key(), COURSE, COURSE, title, -1, COMPLETED));
  }
}
