package nl.leerkring.courses;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.host.Member;
import nl.leerkring.host.MemberKey;
import nl.leerkring.host.Members;
import nl.leerkring.host.PageSummary;
import nl.leerkring.host.Pages;
import org.springframework.stereotype.Component;

/**
 * Everybody who built a page, or a course with its lessons, as far as Confluence tells: who made a
 * page and who changed it last.
 */
@Component
class AllMakers {
  private static final int MOST = 40;

  private final CourseTrees trees;
  private final Pages pages;
  private final Members members;
  private final Companies companies;

  AllMakers(CourseTrees trees, Pages pages, Members members, Companies companies) {
    this.trees = trees;
    this.pages = pages;
    this.members = members;
    this.companies = companies;
  }

  /**
   * Who made it before who changed it, as far as the reader may view the pages; a page that is a
   * lesson stands for itself. One reading of the companies, however many makers there are.
   */
  List<Maker> of(Member reader, long pageId) {
    List<PageSummary> all = pages(reader, pageId);
    Set<MemberKey> keys = new LinkedHashSet<>();
    all.stream().map(PageSummary::creator).forEach(keys::add);
    all.forEach(page -> pages.lastModifier(reader, page.id()).ifPresent(keys::add));
    keys.remove(null);
    Community community = companies.community();
    return keys.stream()
        .limit(MOST)
        .map(members::find)
        .flatMap(Optional::stream)
        .map(member -> maker(member, community))
        .toList();
  }

  private List<PageSummary> pages(Member reader, long pageId) {
    return trees
        .course(reader, pageId)
        .map(AllMakers::pages)
        .orElseGet(() -> pages.visible(reader, pageId).stream().toList());
  }

  private static List<PageSummary> pages(Course course) {
    Set<PageSummary> pages = new LinkedHashSet<>(Set.of(course.page()));
    course.lessons().stream().map(Lesson::page).forEach(pages::add);
    return List.copyOf(pages);
  }

  private Maker maker(Member member, Community community) {
    return new Maker(
        member.fullName(),
        community.companiesOf(members.groupsOf(member)).stream()
            .map(Company::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
