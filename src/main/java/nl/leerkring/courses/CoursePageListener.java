package nl.leerkring.courses;

import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Hears of changed pages: whether one is still a course shows when it is shown next, which for who
 * saved it is at once.
 */
@Component
public class CoursePageListener implements InitializingBean, DisposableBean {
  private final EventPublisher events;
  private final CourseRepository courses;

  CoursePageListener(EventPublisher events, CourseRepository courses) {
    this.events = events;
    this.courses = courses;
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
    courses.unlist(event.getPage().getId());
  }
}
