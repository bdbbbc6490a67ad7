package nl.leerkring.news;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.util.Date;
import nl.leerkring.host.MemberKey;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Hears of new and clearly changed pages; minor edits, which notify nobody, do not count. */
@Component
public class PageActivityListener implements InitializingBean, DisposableBean {
  private final EventPublisher events;
  private final ActivityRepository activities;

  PageActivityListener(EventPublisher events, ActivityRepository activities) {
    this.events = events;
    this.activities = activities;
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
    Page page = event.getPage();
    keep(page, true, page.getCreationDate(), page.getCreator());
  }

  @EventListener
  public void updated(PageUpdateEvent event) {
    if (!event.isSuppressNotifications()) {
      Page page = event.getPage();
      keep(page, false, page.getLastModificationDate(), page.getLastModifier());
    }
  }

  private void keep(Page page, boolean isNew, Date at, ConfluenceUser by) {
    MemberKey who = by == null ? null : new MemberKey(by.getKey().getStringValue());
    activities.add(
        new Activity(page.getId(), page.getSpace().getKey(), isNew, at.toInstant(), who));
  }
}
