package nl.leerkring.certificates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

/** Certificates are their people's, and stay so when a company leaves. */
@Component
class CertificateDeparture implements Departure {
  private final CertificateRepository repository;

  CertificateDeparture(CertificateRepository repository) {
    this.repository = repository;
  }

  @Override
  public String nameKey() {
    return "leaving.certificates";
  }

  /** Without the codes: those are for who earned them to hand out. */
  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Member member : people) {
      for (Certificate one : repository.of(member.key())) {
        lines.add(
            Map.of(
                "user",
                member.userName(),
                "course",
                one.title(),
                "issued",
                one.issued().toString()));
      }
    }
    return lines;
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return 0;
  }

  @Override
  public void end(Company company, List<Member> people) {
    // what somebody earned does not end
  }
}
