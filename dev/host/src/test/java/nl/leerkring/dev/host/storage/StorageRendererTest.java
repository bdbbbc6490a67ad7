package nl.leerkring.dev.host.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class StorageRendererTest {
  private static final PageLinks LINKS =
      new PageLinks() {
        @Override
        public Optional<String> page(String spaceKey, String title) {
          return title.equals("Seen") ? Optional.of("/c/display/NZ/Seen") : Optional.empty();
        }

        @Override
        public Optional<String> space(String key) {
          return Optional.empty();
        }

        @Override
        public Optional<String> attachment(String fileName) {
          return Optional.of("/c/download/attachments/1/" + fileName);
        }

        @Override
        public Optional<String> person(String key) {
          return Optional.of("Bram <Visser>");
        }
      };

  private String render(String storage) {
    return render(storage, Output.DISPLAY);
  }

  private String render(String storage, Output output) {
    return new StorageRenderer(this::macro, LINKS, null, output).render(storage);
  }

  private Optional<Macro> macro(String name) {
    return switch (name) {
      case "shout" -> Optional.of(new Shout((parameters, body) -> body + parameters.get("with")));
      case "purpose" -> Optional.of(new Purpose());
      case "broken" ->
          Optional.of(
              new Shout(
                  (parameters, body) -> {
                    throw new IllegalStateException("no <seat>");
                  }));
      default -> Optional.empty();
    };
  }

  @Test
  public void text_and_tables_stay_and_scripts_never() {
    String html =
        render(
            "<p onclick=\"x()\" id=\"atlassian-token\">a<script>alert(1)</script></p>"
                + "<iframe src=\"https://x.example\"/><table><tbody><tr><td colspan=\"2\">b</td></tr>"
                + "</tbody></table>");

    assertEquals("<p>a</p><table><tbody><tr><td colspan=\"2\">b</td></tr></tbody></table>", html);
  }

  @Test
  public void an_address_that_would_run_something_is_left_out() {
    assertEquals("<a>x</a>", render("<a href=\"javascript:alert(1)\">x</a>"));
    assertEquals("<a>x</a>", render("<a href=\"java&#10;script:alert(1)\">x</a>"));
    assertEquals("<a>x</a>", render("<a href=\"//evil.example\">x</a>"));
    assertEquals(
        "<a href=\"https://a.example\">x</a>", render("<a href=\"https://a.example\">x</a>"));
  }

  @Test
  public void text_that_looks_like_a_tag_stays_text() {
    assertEquals("<p>&lt;b&gt; &amp; é</p>", render("<p>&lt;b&gt; &amp; &eacute;</p>"));
  }

  @Test
  public void a_document_type_is_refused_and_reads_no_file() {
    String html = render("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><p>&f;</p>");

    assertTrue(html, html.contains("cannot be read"));
  }

  @Test
  public void a_macro_gets_its_parameters_and_its_rendered_body() {
    String html =
        render(
            "<ac:structured-macro ac:name=\"shout\"><ac:parameter ac:name=\"with\">!</ac:parameter>"
                + "<ac:rich-text-body><p>a<script/></p></ac:rich-text-body></ac:structured-macro>");

    assertEquals("<p>a</p>!", html);
  }

  @Test
  public void a_failing_macro_is_a_box_with_its_message_and_the_rest_stays() {
    String html = render("<p>before</p><ac:structured-macro ac:name=\"broken\"/><p>after</p>");

    assertTrue(html, html.contains("before") && html.contains("after"));
    assertTrue(html, html.contains("no &lt;seat&gt;"));
    assertFalse(html, html.contains("IllegalStateException"));
  }

  @Test
  public void an_unknown_macro_is_named() {
    assertTrue(
        render("<ac:structured-macro ac:name=\"x&lt;y\"/>").contains("Unknown macro: x&lt;y"));
  }

  @Test
  public void a_link_to_what_the_reader_would_not_find_is_plain_text() {
    String link = "<ac:link><ri:page ri:content-title=\"%s\"/></ac:link>";

    assertEquals("<a href=\"/c/display/NZ/Seen\">Seen</a>", render(link.formatted("Seen")));
    assertEquals("<span class=\"unresolved\">Hidden</span>", render(link.formatted("Hidden")));
  }

  @Test
  public void pictures_films_people_and_tasks_are_shown() {
    String html =
        render(
            "<ac:image ac:alt=\"a&quot;b\"><ri:attachment ri:filename=\"a.png\"/></ac:image>"
                + "<ac:structured-macro ac:name=\"multimedia\"><ac:parameter ac:name=\"name\">"
                + "<ri:attachment ri:filename=\"f.webm\"/></ac:parameter></ac:structured-macro>"
                + "<ac:link><ri:user ri:userkey=\"k\"/></ac:link>"
                + "<ac:task-list><ac:task><ac:task-status>complete</ac:task-status>"
                + "<ac:task-body>done</ac:task-body></ac:task></ac:task-list>");

    assertTrue(html, html.contains("src=\"/c/download/attachments/1/a.png\" alt=\"a&quot;b\""));
    assertTrue(html, html.contains("<video controls"));
    assertTrue(html, html.contains("Bram &lt;Visser&gt;"));
    assertTrue(html, html.contains("<li class=\"checked\">"));
  }

  @Test
  public void a_macro_is_told_what_it_is_rendered_for() {
    String macro = "<ac:structured-macro ac:name=\"purpose\"/>";

    assertEquals("display", render(macro));
    assertEquals("preview", render(macro, Output.PREVIEW));
    assertEquals("pdf", render(macro, Output.PDF));
    assertEquals("word", render(macro, Output.WORD));
  }

  private record Purpose() implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
      return context.getOutputType();
    }

    @Override
    public BodyType getBodyType() {
      return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
      return OutputType.BLOCK;
    }
  }

  private interface Saying {
    String say(Map<String, String> parameters, String body);
  }

  private record Shout(Saying saying) implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context)
        throws MacroExecutionException {
      return saying.say(parameters, body);
    }

    @Override
    public BodyType getBodyType() {
      return BodyType.RICH_TEXT;
    }

    @Override
    public OutputType getOutputType() {
      return OutputType.BLOCK;
    }
  }
}
