package nl.leerkring.host.confluence;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import nl.leerkring.host.LiveComments;
import org.junit.Test;
import org.mockito.Mockito;

public class ConfluenceCommentsTest {
  private final PageManager contents = Mockito.mock(PageManager.class);
  private final LiveComments comments = new ConfluenceComments(contents);

  @Test
  public void a_comment_is_there_as_long_as_confluence_finds_it() {
    Comment comment = Mockito.mock(Comment.class);
    Mockito.when(contents.getById(70)).thenReturn(comment);

    assertTrue(comments.has(70));
    assertFalse(comments.has(71));
  }

  @Test
  public void where_a_host_cannot_find_comments_none_is_told_of_and_nothing_breaks() {
    Mockito.when(contents.getById(70)).thenThrow(new NoSuchMethodError("getById"));

    assertFalse(comments.has(70));
    assertFalse(comments.has(70));
  }
}
