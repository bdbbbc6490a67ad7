package nl.leerkring.rings;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Ring;
import org.springframework.stereotype.Component;

/** What the rings say about many pages at once, for other features. */
@Component
public class Projections {
  private final Companies companies;
  private final RingSettings settings;

  Projections(Companies companies, RingSettings settings) {
    this.companies = companies;
    this.settings = settings;
  }

  /** As it is now; a query for hundreds of pages. */
  public Projection of(Collection<Long> pageIds) {
    Map<Long, Ring> rings =
        settings.pageRings(pageIds).values().stream()
            .collect(Collectors.toMap(PageRing::pageId, PageRing::ring));
    return new Projection(companies.community(), rings);
  }
}
