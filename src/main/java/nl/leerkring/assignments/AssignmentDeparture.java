package nl.leerkring.assignments;

import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import org.springframework.stereotype.Component;

/** What a company's leads suggested ends when it leaves. */
@Component
class AssignmentDeparture implements Departure {
  private final AssignmentRepository repository;

  AssignmentDeparture(AssignmentRepository repository) {
    this.repository = repository;
  }

  @Override
  public String nameKey() {
    return "leaving.assignments";
  }

  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    return of(company).stream()
        .map(
            one ->
                Map.of(
                    "course",
                    String.valueOf(one.courseId()),
                    "whom",
                    one.whom().name(),
                    "until",
                    one.until().map(String::valueOf).orElse("")))
        .toList();
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return of(company).size();
  }

  @Override
  public void end(Company company, List<Member> people) {
    of(company).forEach(one -> repository.withdraw(one.id()));
  }

  private List<Assignment> of(Company company) {
    return repository.in(List.of(company.key()));
  }
}
