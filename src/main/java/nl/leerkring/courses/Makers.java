package nl.leerkring.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.companies.People;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import org.springframework.stereotype.Component;

/** Who made a course, and from which companies they come. */
@Component
class Makers {
  private static final int MOST = 6;

  private final Members members;
  private final People people;

  Makers(Members members, People people) {
    this.members = members;
    this.people = people;
  }

  /** Full names with their companies, the maker of the cover first, at most six. */
  List<String> of(Course course) {
    Map<MemberKey, String> names = new LinkedHashMap<>();
    add(names, course.page());
    course.lessons().forEach(lesson -> add(names, lesson.page()));
    return names.keySet().stream()
        .limit(MOST)
        .map(members::find)
        .flatMap(Optional::stream)
        .map(this::named)
        .toList();
  }

  private static void add(Map<MemberKey, String> names, PageSummary page) {
    if (page.creator() != null) {
      names.putIfAbsent(page.creator(), page.creatorName());
    }
  }

  private String named(Member maker) {
    Set<String> companies = people.companyNamesOf(maker);
    return companies.isEmpty()
        ? maker.fullName()
        : maker.fullName() + " (" + String.join(", ", companies) + ")";
  }
}
