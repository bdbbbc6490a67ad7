package nl.leerkring.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.Departure;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** Who leaves takes their work along; feedback that they only promised others give instead. */
@Component
class PracticeDeparture implements Departure {
  private final PracticeRepository repository;
  private final Pages pages;

  PracticeDeparture(PracticeRepository repository, Pages pages) {
    this.repository = repository;
    this.pages = pages;
  }

  @Override
  public String nameKey() {
    return "leaving.practice";
  }

  /** The text is theirs also where they may not see the page any more; its title is not. */
  @Override
  public List<Map<String, String>> export(Company company, List<Member> people) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (Member member : people) {
      for (Work work : repository.worksOf(member.key())) {
        lines.add(
            Map.of(
                "user",
                member.userName(),
                "practice",
                pages.visible(member, work.pageId()).map(PageSummary::title).orElse(""),
                "handed in",
                work.handedIn().toString(),
                "text",
                work.text(),
                "file",
                work.file()));
      }
    }
    return lines;
  }

  @Override
  public int ending(Company company, List<Member> people) {
    return promised(people).size();
  }

  @Override
  public void end(Company company, List<Member> people) {
    promised(people).forEach(review -> repository.release(review.id()));
  }

  private List<Review> promised(List<Member> people) {
    return people.stream()
        .flatMap(member -> repository.reviewsBy(member.key()).stream())
        .filter(review -> !review.isGiven())
        .toList();
  }
}
