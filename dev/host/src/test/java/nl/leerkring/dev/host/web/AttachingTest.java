package nl.leerkring.dev.host.web;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.leerkring.dev.host.wiki.Attachment;
import nl.leerkring.dev.host.wiki.Grant;
import nl.leerkring.dev.host.wiki.Holder;
import nl.leerkring.dev.host.wiki.PageRow;
import nl.leerkring.dev.host.wiki.Restriction;
import nl.leerkring.dev.host.wiki.Rights;
import org.junit.ClassRule;
import org.junit.Test;

public class AttachingTest {
  @ClassRule public static final WikiOnly HARBOUR = new WikiOnly();

  private final Browsing bram = HARBOUR.as("bram");
  private final PageRow page =
      HARBOUR.wiki.state().page("NZP", "Choosing the gravity disc").orElseThrow();

  private HttpResponse<String> attach(Browsing who, String name, byte[] content) {
    return who.upload(
        "/pages/doattachfile.action",
        name,
        content,
        "pageId",
        String.valueOf(page.id()),
        "atl_token",
        who.token());
  }

  private boolean isThere(String name) {
    return HARBOUR.wiki.extras().attachment(page.id(), name).isPresent();
  }

  @Test
  public void what_somebody_attaches_is_listed_and_comes_back_byte_for_byte() {
    byte[] content = {0, 1, '\r', '\n', '-', '-', 'b', (byte) 0xff, '\r', '\n', '\r', '\n', 9};

    HttpResponse<String> answer = attach(bram, "Één film.webm", content);
    String list = bram.page("/pages/viewpageattachments.action?pageId=" + page.id());

    assertEquals(302, answer.statusCode());
    assertTrue(list, list.contains(">Één film.webm</a></td><td>video/webm</td>"));
    Attachment kept = HARBOUR.wiki.extras().attachment(page.id(), "Één film.webm").orElseThrow();
    assertArrayEquals(content, HARBOUR.wiki.extras().content(kept));
    assertEquals("key-bram", kept.creator());
  }

  @Test
  public void captions_and_films_are_shown_and_pages_of_scripts_only_saved() {
    attach(bram, "film.mp4", "x".getBytes(StandardCharsets.UTF_8));
    attach(bram, "film.nl.vtt", "WEBVTT".getBytes(StandardCharsets.UTF_8));
    attach(bram, "evil.html", "<script>1</script>".getBytes(StandardCharsets.UTF_8));

    assertEquals("video/mp4", typeOf("film.mp4"));
    assertEquals("text/vtt", typeOf("film.nl.vtt"));
    assertEquals("application/octet-stream", typeOf("evil.html"));
  }

  private String typeOf(String name) {
    return bram.get("/download/attachments/" + page.id() + "/" + name)
        .headers()
        .firstValue("Content-Type")
        .orElse("");
  }

  @Test
  public void the_last_bytes_of_a_film_can_be_asked_for() {
    attach(bram, "end.webm", "0123456789".getBytes(StandardCharsets.UTF_8));

    HttpResponse<String> end =
        bram.get("/download/attachments/" + page.id() + "/end.webm", "Range", "bytes=-3");

    assertEquals(206, end.statusCode());
    assertEquals("789", end.body());
    assertEquals("bytes 7-9/10", end.headers().firstValue("Content-Range").orElse(""));
  }

  @Test
  public void nothing_is_attached_without_the_token() {
    HttpResponse<String> answer =
        bram.upload(
            "/pages/doattachfile.action",
            "forged.png",
            new byte[] {1},
            "pageId",
            String.valueOf(page.id()),
            "atl_token",
            HARBOUR.as("anna").token());

    assertEquals(403, answer.statusCode());
    assertFalse(isThere("forged.png"));
  }

  @Test
  public void who_may_only_read_sees_the_list_and_no_form() {
    Browsing dirk = HARBOUR.as("dirk");
    Grant view = new Grant("NZP", Rights.VIEW, Holder.person("key-dirk"));
    HARBOUR.wiki.community().grant(view);
    try {
      HttpResponse<String> list = dirk.get("/pages/viewpageattachments.action?pageId=" + page.id());

      assertEquals(200, list.statusCode());
      assertFalse(list.body().contains("upload-attachments"));
      assertEquals(404, attach(dirk, "mine.png", new byte[] {1}).statusCode());
      assertFalse(isThere("mine.png"));
    } finally {
      HARBOUR.wiki.community().revoke(view);
    }
  }

  @Test
  public void the_files_of_a_hidden_page_are_as_unknown_as_those_of_none() {
    attach(bram, "secret.png", new byte[] {1});
    HARBOUR
        .wiki
        .community()
        .restrict(page.id(), Restriction.Kind.VIEW, List.of(Holder.person("key-anna")));
    try {
      for (String path :
          new String[] {
            "/pages/viewpageattachments.action?pageId=" + page.id(),
            "/download/attachments/" + page.id() + "/secret.png"
          }) {
        assertEquals(path, 404, bram.get(path).statusCode());
      }
      assertEquals(404, attach(bram, "later.png", new byte[] {1}).statusCode());
      assertFalse(isThere("later.png"));
    } finally {
      HARBOUR.wiki.community().restrict(page.id(), Restriction.Kind.VIEW, List.of());
    }
  }

  @Test
  public void a_file_that_is_too_large_is_refused_in_words() {
    HttpResponse<String> aLittle =
        attach(bram, "large.mp4", new byte[AttachmentsPage.LARGEST_FILE + 1]);
    HttpResponse<String> byFar =
        attach(bram, "large.mp4", new byte[AttachmentsPage.LARGEST_FILE + 2_000_000]);

    assertEquals(400, aLittle.statusCode());
    assertTrue(aLittle.body().contains("large.mp4 is larger than 50 MB"));
    assertEquals(413, byFar.statusCode());
    assertFalse(isThere("large.mp4"));
  }

  @Test
  public void a_name_with_a_folder_loses_it_and_an_empty_form_says_what_is_missing() {
    attach(bram, "..\\..\\etc/passwd.png", new byte[] {1});

    HttpResponse<String> nothing = attach(bram, "", new byte[0]);

    assertTrue(isThere("passwd.png"));
    assertEquals(400, nothing.statusCode());
    assertTrue(nothing.body().contains("Choose a file to attach"));
  }
}
