package nl.leerkring.news;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.mockito.Mockito;

public class PageActivityListenerTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");

  private final ActivityRepository activities = NewsWithoutAHost.repository(EveryDatabase.H2.get());
  private final EventPublisher events = Mockito.mock(EventPublisher.class);
  private final PageActivityListener listener = new PageActivityListener(events, activities);

  @Test
  public void it_listens_from_the_start_of_the_plugin_to_its_end() {
    listener.afterPropertiesSet();
    listener.destroy();

    Mockito.verify(events).register(listener);
    Mockito.verify(events).unregister(listener);
  }

  @Test
  public void a_new_page_is_kept_with_who_made_it() {
    PageCreateEvent event = Mockito.mock(PageCreateEvent.class);
    Page page = page();
    Mockito.when(event.getPage()).thenReturn(page);

    listener.created(event);

    assertEquals(List.of(new Activity(7, "NZP", true, TUESDAY, new MemberKey("key-anna"))), kept());
  }

  @Test
  public void a_changed_page_is_kept_with_who_changed_it_last() {
    listener.updated(update(false));

    Activity changed =
        new Activity(7, "NZP", false, TUESDAY.plusSeconds(60), new MemberKey("key-bram"));
    assertEquals(List.of(changed), kept());
  }

  @Test
  public void a_minor_edit_is_no_news() {
    listener.updated(update(true));

    assertEquals(List.of(), kept());
  }

  private List<Activity> kept() {
    return activities.since(Instant.EPOCH);
  }

  private static PageUpdateEvent update(boolean minor) {
    PageUpdateEvent event = Mockito.mock(PageUpdateEvent.class);
    Page page = page();
    Mockito.when(event.getPage()).thenReturn(page);
    Mockito.when(event.isSuppressNotifications()).thenReturn(minor);
    return event;
  }

  private static Page page() {
    ConfluenceUser anna = user("key-anna");
    ConfluenceUser bram = user("key-bram");
    Page page = Mockito.mock(Page.class);
    Space space = Mockito.mock(Space.class);
    Mockito.when(space.getKey()).thenReturn("NZP");
    Mockito.when(page.getSpace()).thenReturn(space);
    Mockito.when(page.getId()).thenReturn(7L);
    Mockito.when(page.getCreator()).thenReturn(anna);
    Mockito.when(page.getCreationDate()).thenReturn(Date.from(TUESDAY));
    Mockito.when(page.getLastModifier()).thenReturn(bram);
    Mockito.when(page.getLastModificationDate()).thenReturn(Date.from(TUESDAY.plusSeconds(60)));
    return page;
  }

  private static ConfluenceUser user(String key) {
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    UserKey userKey = Mockito.mock(UserKey.class);
    Mockito.when(userKey.getStringValue()).thenReturn(key);
    Mockito.when(user.getKey()).thenReturn(userKey);
    return user;
  }
}
