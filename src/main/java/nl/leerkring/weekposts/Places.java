package nl.leerkring.weekposts;

import java.util.Collection;
import java.util.Optional;
import java.util.function.LongPredicate;
import nl.leerkring.companies.Companies;
import nl.leerkring.companies.Company;
import nl.leerkring.companies.People;
import nl.leerkring.host.Member;
import nl.leerkring.rings.Projection;
import nl.leerkring.rings.Projections;
import org.springframework.stereotype.Component;

/** Whose a space is, and whom it and its pages may reach by the rings. */
@Component
class Places {
  private final Companies companies;
  private final People people;
  private final Projections projections;

  Places(Companies companies, People people, Projections projections) {
    this.companies = companies;
    this.people = people;
    this.projections = projections;
  }

  /** The company whose space it is, while it takes part. */
  Optional<Company> owner(String spaceKey) {
    return companies.community().ownerOf(spaceKey).filter(owner -> !owner.archived());
  }

  /** Which of these pages of the space may reach the reader. */
  LongPredicate reaching(Member reader, String spaceKey, Collection<Long> pageIds) {
    Projection projection = projections.of(pageIds);
    var theirs = people.companiesOf(reader);
    return page -> projection.nearness(theirs, spaceKey, page).isPresent();
  }
}
