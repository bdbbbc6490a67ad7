package nl.leerkring.courses;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** People of a company that leaves take along what they learned; it stays theirs here as well. */
@Component
class CourseDeparture implements Departure {
  private static final int MOST = 1000;

  private final ProgressRepository repository;
  private final Pages pages;

  CourseDeparture(ProgressRepository repository, Pages pages) {
    this.repository = repository;
    this.pages = pages;
  }

  @Override
  public String nameKey() {
    return "leaving.courses";
  }

  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Member member : people) {
      Set<Long> completed =
          repository.completions(member.key()).stream()
              .map(Completion::courseId)
              .collect(Collectors.toSet());
      for (long course : repository.courses(member.key(), MOST)) {
        pages
            .visible(member, course)
            .ifPresent(
                page ->
                    lines.add(
                        Map.of(
                            "user",
                            member.userName(),
                            "course",
                            page.title(),
                            "completed",
                            String.valueOf(completed.contains(course)))));
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
    // what somebody learned does not end
  }
}
