package nl.leerkring.comments;

import com.atlassian.confluence.content.ContentEntityExcerpter;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import nl.leerkring.host.MemberKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Hears of new comments; what they say is looked at once and not kept. */
@Component
public class CommentListener implements InitializingBean, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(CommentListener.class);

  private final EventPublisher events;
  private final CommentRepository comments;

  CommentListener(EventPublisher events, CommentRepository comments) {
    this.events = events;
    this.comments = comments;
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
  public void created(CommentCreateEvent event) {
    Comment comment = event.getComment();
    if (comment.getContainer() instanceof SpaceContentEntityObject page) {
      comments.add(
          new PageComment(
              comment.getId(),
              page.getId(),
              page.getSpace().getKey(),
              creator(page),
              comment.getCreationDate().toInstant(),
              creator(comment),
              Asking.asks(text(comment))));
    }
  }

  private static MemberKey creator(ContentEntityObject content) {
    ConfluenceUser creator = content.getCreator();
    return creator == null ? null : new MemberKey(creator.getKey().getStringValue());
  }

  /**
   * Without markup. The member for it moved: 9.2 has it on the comment, 10 on a type that is there
   * since 9.3. Where there is neither, nothing is known to ask something, and commenting goes on.
   */
  private static String text(Comment comment) {
    try {
      return new ContentEntityExcerpter().getBodyAsStringWithoutMarkup(comment).orElse("");
    } catch (LinkageError before93) {
      return textBefore93(comment);
    }
  }

  private static String textBefore93(Comment comment) {
    try {
      String text = comment.getBodyAsStringWithoutMarkup();
      return text == null ? "" : text;
    } catch (LinkageError e) {
      LOG.warn("This Confluence does not say what comments say: no question will be known", e);
      return "";
    }
  }
}
