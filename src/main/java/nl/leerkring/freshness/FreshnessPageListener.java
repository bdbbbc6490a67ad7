package nl.leerkring.freshness;

import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Hears of changed pages: whether the macro is still on one shows when it is shown next. */
@Component
public class FreshnessPageListener implements InitializingBean, DisposableBean {
  private final EventPublisher events;
  private final CheckRepository checks;

  FreshnessPageListener(EventPublisher events, CheckRepository checks) {
    this.events = events;
    this.checks = checks;
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
  public void updated(PageUpdateEvent event) {
    checks.unlist(event.getPage().getId());
  }
}
