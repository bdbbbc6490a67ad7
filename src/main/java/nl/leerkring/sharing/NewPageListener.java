package nl.leerkring.sharing;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import nl.leerkring.rings.PageRings;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Hears of new pages, so that they start at COMPANY where that was asked for. */
@Component
public class NewPageListener implements InitializingBean, DisposableBean {
  private final EventPublisher events;
  private final PageRings pageRings;

  NewPageListener(EventPublisher events, PageRings pageRings) {
    this.events = events;
    this.pageRings = pageRings;
  }

  @Override
  public void afterPropertiesSet() {
    events.register(this);
  }

  @Override
  public void destroy() {
    events.unregister(this);
  }

  @EventListener
  public void created(PageCreateEvent event) {
    pageRings.startNew(event.getPage().getId());
  }
}
