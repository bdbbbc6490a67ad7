package nl.leerkring.xapi;

import nl.leerkring.host.Site;
import nl.leerkring.learning.LearningEvent;
import nl.leerkring.learning.LearningListener;
import org.springframework.stereotype.Component;

/** Puts what members do into the outbox, in the transaction in which it is kept. */
@Component
class XapiListener implements LearningListener {
  private final StatementRepository repository;
  private final Site site;

  XapiListener(StatementRepository repository, Site site) {
    this.repository = repository;
    this.site = site;
  }

  @Override
  public void happened(LearningEvent event) {
    RecordStore store = repository.store();
    if (store.isThere()) {
      repository.add(
          StatementJson.id(event),
          event.member().value(),
          new StatementJson(site, store.salt()).of(event));
    }
  }
}
