package nl.leerkring.comments;

import static org.junit.Assert.assertEquals;

import com.atlassian.confluence.content.ContentEntityExcerpter;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.user.UserKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import nl.leerkring.host.MemberKey;
import nl.leerkring.testing.EveryDatabase;
import org.junit.Test;
import org.mockito.ArgumentMatchers;
import org.mockito.MockedConstruction;
import org.mockito.Mockito;

public class CommentListenerTest {
  private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
  private static final String TEXT = "Which disc do you sail with?";

  private final CommentRepository comments =
      CommentsWithoutAHost.repository(EveryDatabase.H2.get());
  private final EventPublisher events = Mockito.mock(EventPublisher.class);
  private final CommentListener listener = new CommentListener(events, comments);
  private final Comment comment = comment();

  @Test
  public void it_listens_from_the_start_of_the_plugin_to_its_end() {
    listener.afterPropertiesSet();
    listener.destroy();

    Mockito.verify(events).register(listener);
    Mockito.verify(events).unregister(listener);
  }

  @Test
  public void in_ten_a_comment_is_kept_with_who_wrote_below_whose_page_and_whether_it_asks() {
    hear(Optional.of(TEXT));

    assertEquals(List.of(kept(true)), comments.since(Instant.EPOCH));
  }

  @Test
  public void in_nine_two_the_comment_itself_says_what_it_says() {
    Mockito.when(comment.getBodyAsStringWithoutMarkup()).thenReturn(TEXT);

    hear(new NoClassDefFoundError("not in 9.2"));

    assertEquals(List.of(kept(true)), comments.since(Instant.EPOCH));
  }

  @Test
  public void where_a_host_does_not_say_what_comments_say_none_asks_and_commenting_goes_on() {
    Mockito.when(comment.getBodyAsStringWithoutMarkup()).thenThrow(new NoSuchMethodError("gone"));

    hear(new NoSuchMethodError("gone"));

    assertEquals(List.of(kept(false)), comments.since(Instant.EPOCH));
  }

  @Test
  public void what_hangs_on_no_page_is_passed_over() {
    ContentEntityObject file = Mockito.mock(ContentEntityObject.class);
    Mockito.when(comment.getContainer()).thenReturn(file);

    hear(Optional.of(TEXT));

    assertEquals(List.of(), comments.since(Instant.EPOCH));
  }

  private static PageComment kept(boolean asks) {
    return new PageComment(
        70, 7, "NZP", new MemberKey("key-bram"), TUESDAY, new MemberKey("key-anna"), asks);
  }

  private void hear(Object answer) {
    CommentCreateEvent event = Mockito.mock(CommentCreateEvent.class);
    Mockito.when(event.getComment()).thenReturn(comment);
    try (MockedConstruction<ContentEntityExcerpter> made =
        Mockito.mockConstruction(
            ContentEntityExcerpter.class,
            (excerpter, context) ->
                Mockito.when(excerpter.getBodyAsStringWithoutMarkup(ArgumentMatchers.any()))
                    .thenAnswer(
                        call -> {
                          if (answer instanceof LinkageError error) {
                            throw error;
                          }
                          return answer;
                        }))) {
      listener.created(event);
    }
  }

  private static Comment comment() {
    ConfluenceUser anna = user("key-anna");
    ConfluenceUser bram = user("key-bram");
    Page page = Mockito.mock(Page.class);
    Space space = Mockito.mock(Space.class);
    Mockito.when(space.getKey()).thenReturn("NZP");
    Mockito.when(page.getSpace()).thenReturn(space);
    Mockito.when(page.getId()).thenReturn(7L);
    Mockito.when(page.getCreator()).thenReturn(bram);
    Comment comment = Mockito.mock(Comment.class);
    Mockito.when(comment.getId()).thenReturn(70L);
    Mockito.when(comment.getContainer()).thenReturn(page);
    Mockito.when(comment.getCreator()).thenReturn(anna);
    Mockito.when(comment.getCreationDate()).thenReturn(Date.from(TUESDAY));
    return comment;
  }

  private static ConfluenceUser user(String key) {
    ConfluenceUser user = Mockito.mock(ConfluenceUser.class);
    UserKey userKey = Mockito.mock(UserKey.class);
    Mockito.when(userKey.getStringValue()).thenReturn(key);
    Mockito.when(user.getKey()).thenReturn(userKey);
    return user;
  }
}
