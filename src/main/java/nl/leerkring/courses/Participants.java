package nl.leerkring.courses;

import nl.leerkring.host.Members;
import nl.leerkring.leads.Homes;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.learning.LearningListener;
import org.springframework.stereotype.Component;

/** Keeps, with each enrolment, for which company the member counts then. */
@Component
class Participants implements LearningListener {
  private final HistoryRepository repository;
  private final Members members;
  private final Homes homes;

  Participants(HistoryRepository repository, Members members, Homes homes) {
    this.repository = repository;
    this.members = members;
    this.homes = homes;
  }

  @Override
  public void happened(LearningEvent event) {
    if (event.kind() == LearningEvent.Kind.ENROLLED) {
      members
          .find(event.member())
          .map(homes::of)
          .filter(company -> !company.isEmpty())
          .ifPresent(company -> repository.takesPart(event.member(), event.courseId(), company));
    }
  }
}
