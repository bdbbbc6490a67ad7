package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.ContentEntityExcerpter;
import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.pages.Comment;
import java.net.http.HttpResponse;
import nl.leerkring.dev.host.Markup;
import nl.leerkring.dev.host.wiki.PageRow;
import org.junit.ClassRule;
import org.junit.Test;

public class ChangingTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Browsing bram = HARBOUR.as("bram");

  private static PageRow page(String title) {
    return HARBOUR.wiki.state().page("NZP", title).orElseThrow();
  }

  @Test
  public void nothing_changes_without_the_token() {
    PageRow page = page("Choosing the gravity disc");
    String id = String.valueOf(page.id());
    int comments = HARBOUR.wiki.extras().comments(page.id()).size();

    for (String path :
        new String[] {
          "/pages/doaddcomment.action",
          "/pages/like.action",
          "/pages/addlabel.action",
          "/pages/doeditpage.action",
          "/pages/docreatepage.action",
          "/admin/scheduledjobs/run"
        }) {
      HttpResponse<String> without =
          bram.post(path, "pageId", id, "content", "x", "label", "x", "likes", "true");
      HttpResponse<String> withAnothers =
          bram.post(path, "pageId", id, "content", "x", "atl_token", HARBOUR.as("anna").token());

      assertEquals(path, 403, without.statusCode());
      assertEquals(path, 403, withAnothers.statusCode());
    }

    assertEquals(comments, HARBOUR.wiki.extras().comments(page.id()).size());
    assertEquals(page, page("Choosing the gravity disc"));
  }

  @Test
  public void the_token_does_not_help_who_may_not_edit() {
    PageRow page = page("Choosing the gravity disc");
    Browsing dirk = HARBOUR.as("dirk");

    HttpResponse<String> answer =
        dirk.post(
            "/pages/doeditpage.action",
            "pageId",
            String.valueOf(page.id()),
            "title",
            "Mine",
            "wysiwygContent",
            "<p/>",
            "atl_token",
            dirk.token());

    assertEquals(404, answer.statusCode());
    assertEquals(page, page("Choosing the gravity disc"));
  }

  @Test
  public void a_comment_is_shown_as_it_was_typed() {
    PageRow page = page("Spare parts we lend each other");

    HttpResponse<String> answer =
        bram.post(
            "/pages/doaddcomment.action",
            "pageId",
            String.valueOf(page.id()),
            "content",
            "<script>alert(1)</script>\nsecond line",
            "atl_token",
            bram.token());
    String shown = bram.page("/pages/viewpage.action?pageId=" + page.id());

    assertEquals(302, answer.statusCode());
    assertTrue(shown.contains("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>second line</p>"));
  }

  @Test
  public void who_may_comment_tells_the_plugin_and_who_may_not_nothing() {
    HARBOUR.plugin.events.clear();
    PageRow page = page("Spare parts we lend each other");
    Browsing dirk = HARBOUR.as("dirk");
    String id = String.valueOf(page.id());

    String path = "/pages/doaddcomment.action";
    dirk.post(path, "pageId", id, "content", "Any?", "atl_token", dirk.token());
    bram.post(path, "pageId", id, "content", "Any left?", "atl_token", bram.token());

    assertEquals(1, HARBOUR.plugin.events.size());
    Comment comment = ((CommentCreateEvent) HARBOUR.plugin.events.get(0)).getComment();
    assertEquals(page.id(), comment.getContainer().getId());
    assertEquals("Bram Visser", comment.getCreator().getFullName());
    assertEquals("Any left?", comment.getBodyAsStringWithoutMarkup());
    assertThrows("as in 9.2", NoClassDefFoundError.class, ContentEntityExcerpter::new);
  }

  @Test
  public void saving_tells_the_plugin_and_a_minor_edit_says_that_it_is_minor() {
    HARBOUR.plugin.events.clear();
    String token = bram.token();
    long home = HARBOUR.wiki.state().space("NZP").orElseThrow().homeId();

    bram.post(
        "/pages/docreatepage.action",
        "fromPageId",
        String.valueOf(home),
        "title",
        "Öl & <Wasser>",
        "wysiwygContent",
        "<p>one</p>",
        "atl_token",
        token);
    PageRow made = page("Öl & <Wasser>");
    bram.post(
        "/pages/doeditpage.action",
        "pageId",
        String.valueOf(made.id()),
        "title",
        "Öl & <Wasser>",
        "wysiwygContent",
        "<p>two</p>",
        "minorEdit",
        "true",
        "atl_token",
        token);

    PageCreateEvent created = (PageCreateEvent) HARBOUR.plugin.events.get(0);
    PageUpdateEvent updated = (PageUpdateEvent) HARBOUR.plugin.events.get(1);
    assertEquals(made.id(), created.getPage().getId());
    assertTrue(updated.isSuppressNotifications());
    assertEquals("<p>two</p>", HARBOUR.wiki.pages().body(page("Öl & <Wasser>")));
    assertTrue(bram.page("/").contains("Öl &amp; &lt;Wasser&gt;"));
  }

  @Test
  public void what_was_typed_is_not_lost_when_it_cannot_be_saved() {
    PageRow page = page("Choosing the gravity disc");
    String[] broken = {"Spare parts we lend each other", "<p>ok</p>", "", "<p>ok</p>", "T", "<p>"};

    for (int i = 0; i < broken.length; i += 2) {
      HttpResponse<String> answer =
          bram.post(
              "/pages/doeditpage.action",
              "pageId",
              String.valueOf(page.id()),
              "title",
              broken[i],
              "wysiwygContent",
              broken[i + 1],
              "atl_token",
              bram.token());

      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains(">" + Markup.escape(broken[i + 1]) + "</textarea>"));
    }

    assertEquals(page, page("Choosing the gravity disc"));
  }

  @Test
  public void a_preview_saves_nothing() {
    PageRow page = page("Choosing the gravity disc");

    HttpResponse<String> answer =
        bram.post(
            "/pages/doeditpage.action",
            "pageId",
            String.valueOf(page.id()),
            "title",
            page.title(),
            "wysiwygContent",
            "<p>looks <em>so</em></p>",
            "preview",
            "true",
            "atl_token",
            bram.token());

    assertTrue(answer.body().contains("<p>looks <em>so</em></p>"));
    assertEquals(page, page("Choosing the gravity disc"));
    assertFalse(HARBOUR.wiki.pages().body(page).contains("looks"));
  }
}
