package nl.leerkring.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.companies.Community;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.courses.CourseCatalogue;
import nl.leerkring.courses.CourseQuery;
import nl.leerkring.host.Member;
import nl.leerkring.host.Site;
import org.springframework.stereotype.Component;

/** Finding courses, of one's own company and of others. */
@Component
public class Catalogue {
  private static final int PAGE = 50;

  private final CourseCatalogue courses;
  private final Companies companies;
  private final Site site;

  Catalogue(CourseCatalogue courses, Companies companies, Site site) {
    this.courses = courses;
    this.companies = companies;
    this.site = site;
  }

  /** The first fifty that fit and that the reader may view. */
  List<CatalogueView> find(Member reader, Wanted wanted) {
    Community community = companies.community();
    Set<String> spaces = spacesOf(community, wanted.company());
    if (spaces.isEmpty() && !wanted.company().isBlank()) {
      return List.of();
    }
    CourseQuery query =
        new CourseQuery(
            wanted.words(),
            wanted.function(),
            wanted.subject(),
            wanted.language(),
            wanted.minutes(),
            spaces);
    return courses.find(reader, query, PAGE).stream()
        .map(card -> new CatalogueView(card, name(community.ownerOf(card.spaceKey())), site))
        .toList();
  }

  private static String name(Optional<Company> company) {
    return company.map(Company::name).orElse("");
  }

  private static Set<String> spacesOf(Community community, String company) {
    return community.companies().stream()
        .filter(one -> !company.isBlank() && isMeant(one, company))
        .flatMap(one -> one.spaces().keySet().stream())
        .collect(Collectors.toSet());
  }

  private static boolean isMeant(Company company, String typed) {
    String name = company.name().toLowerCase(java.util.Locale.ROOT);
    return name.contains(typed.trim().toLowerCase(java.util.Locale.ROOT));
  }

  /** What somebody looks for, as typed. */
  record Wanted(
      String words, String function, String company, String subject, String language, int minutes) {
    static final Wanted ANYTHING = new Wanted("", "", "", "", "", 0);
  }
}
