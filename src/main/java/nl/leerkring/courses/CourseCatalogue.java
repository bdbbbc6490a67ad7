package nl.leerkring.courses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.host.CommunitySpaces;
import nl.leerkring.host.Member;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/** All courses that a member may view. */
@Component
public class CourseCatalogue {
  private final CourseRepository courses;
  private final CommunitySpaces spaces;
  private final Pages pages;

  CourseCatalogue(CourseRepository courses, CommunitySpaces spaces, Pages pages) {
    this.courses = courses;
    this.spaces = spaces;
    this.pages = pages;
  }

  /**
   * Courses by title. One query, whatever their number; of the host it asks each space once and,
   * within the spaces that the reader may view, one page after the other until enough are found.
   */
  public List<CourseCard> find(Member reader, CourseQuery query, int most) {
    Map<String, Boolean> visible = new HashMap<>();
    List<CourseFacts> fitting =
        courses.listed().stream()
            .filter(query::fits)
            .sorted(Comparator.comparing(CourseFacts::title, String.CASE_INSENSITIVE_ORDER))
            .toList();
    List<CourseCard> found = new ArrayList<>();
    for (CourseFacts facts : fitting) {
      if (found.size() < most
          && visible.computeIfAbsent(facts.spaceKey(), key -> spaces.isVisible(reader, key))) {
        Optional<PageSummary> page = pages.visible(reader, facts.pageId());
        page.ifPresent(there -> found.add(card(there, facts)));
      }
    }
    return found;
  }

  private static CourseCard card(PageSummary page, CourseFacts facts) {
    CourseCover cover = facts.cover();
    return new CourseCard(
        page.title(),
        page.urlPath(),
        page.spaceKey(),
        cover.outcome(),
        cover.functions(),
        cover.subjects(),
        cover.language(),
        facts.minutes());
  }
}
