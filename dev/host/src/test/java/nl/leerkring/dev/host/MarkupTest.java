package nl.leerkring.dev.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class MarkupTest {
  @Test
  public void a_value_cannot_break_out_of_text_or_attribute() {
    Markup markup = Markup.of("<p title=\"{}\">{}</p>", "\"><script>", "a & 'b' <i>");

    assertEquals(
        "<p title=\"&quot;&gt;&lt;script&gt;\">a &amp; &#39;b&#39; &lt;i&gt;</p>", markup.html());
  }

  @Test
  public void markup_in_markup_is_not_escaped_again() {
    Markup item = Markup.of("<li>{}</li>", "<");

    Markup list = Markup.of("<ul>{}</ul>", List.of(item, item));

    assertEquals("<ul><li>&lt;</li><li>&lt;</li></ul>", list.html());
  }

  @Test
  public void a_value_that_looks_like_a_hole_is_text() {
    assertEquals("<b>{}</b><i>x</i>", Markup.of("<b>{}</b><i>{}</i>", "{}", "x").html());
  }

  @Test
  public void a_forgotten_value_is_an_error_and_not_an_empty_place() {
    assertThrows(IllegalArgumentException.class, () -> Markup.of("{} {}", "one"));
    assertThrows(IllegalArgumentException.class, () -> Markup.of("{}", "one", "two"));
  }
}
